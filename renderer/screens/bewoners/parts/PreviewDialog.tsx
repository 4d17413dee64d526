import { useState } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Preview } from '#shared/exchange/preview.ts'
import { call } from '../../../state/client.ts'
import { say } from '../../../state/toasts.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Attention } from '../../../ui/Field.tsx'
import css from '../Bewoners.module.css'

type Props = { readonly preview: Preview; readonly onClose: () => void; readonly onMade: (dossier: Dossier) => void }

/** What a file would add, before it does. */
export function PreviewDialog({ preview: p, onClose, onMade }: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const made = await call('exchange.import', { token: p.token })
    setBusy(false)
    if (!made.ok) return setProblem(made.problem.text)
    onClose()
    onMade(made.value)
    say(`${p.name} is toegevoegd.`)
  }
  return (
    <Dialog wide title={`${p.name} komt erbij`} onClose={onClose} actions={<><Button onClick={onClose}>Annuleer</Button><Button variant="primary" onClick={() => void add()}>Voeg toe aan dit huis</Button></>}>
      <div className={css.preview}>
        <p className="second">Uit {p.fileName}, van {p.house}. Er is nog niets toegevoegd.</p>
        {p.known.length > 0 && <Banner heading={`Er is hier al iemand met deze naam: ${p.known.join('; ')}.`}>Het bestand wordt een tweede dossier. Het dossier dat er al is, verandert niet.</Banner>}
        <Part title="Dit komt erbij" lines={p.adds} />
        <Part title="Dit gaat anders dan in het bestand" lines={p.changes} />
        <Part title="Dit staat niet in het bestand" lines={p.leftOut} />
        <p className="second">Kijk goed: een dossier dat is toegevoegd, kun je in Baken nu nog niet weghalen.</p>
        {problem !== null && <Attention>{problem}</Attention>}
      </div>
    </Dialog>
  )
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3 className={css.previewHead}>{title}</h3>
      <ul className={css.previewLines}>{lines.map((text) => <li key={text}>{text}</li>)}</ul>
    </section>
  )
}
