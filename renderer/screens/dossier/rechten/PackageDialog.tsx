import { useState } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { callName } from '#shared/domain/people/person.ts'
import { call } from '../../../state/client.ts'
import { flush } from '../../../state/dossier.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Attention } from '../../../ui/Field.tsx'
import css from '../Dossier.module.css'

/** Warns, lets somebody choose a folder, and says what was put there. */
export function PackageDialog({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<{ readonly savedIn: string; readonly missing: number } | null>(null)
  const name = callName(dossier.person) || 'deze bewoner'
  const make = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    await flush()
    const made = await call('privacy.package', { dossierId: dossier.id, job: crypto.randomUUID() })
    setBusy(false)
    if (!made.ok) return setProblem(made.problem.text)
    if (made.value.savedIn !== null) setDone({ savedIn: made.value.savedIn, missing: made.value.missing })
  }
  if (done !== null)
    return (
      <Dialog title="Het inzagepakket staat klaar" onClose={onClose} actions={<Button variant="primary" onClick={onClose}>Klaar</Button>}>
        <div className={css.exchange} role="status">
          <p>Het staat in de map <strong>{done.savedIn}</strong>. Lees het na voordat je het geeft: staat er iets in over een ander?</p>
          {done.missing > 0 && <Attention>{done.missing === 1 ? 'Eén bijlage kon niet worden gelezen.' : `${done.missing} bijlagen konden niet worden gelezen.`} In de lijst van bijlagen staat welke.</Attention>}
          <p>Is het gegeven? Gooi de map dan weg, ook uit de prullenbak van de computer.</p>
        </div>
      </Dialog>
    )
  return (
    <Dialog title="Maak een inzagepakket" onClose={onClose} actions={<><Button onClick={onClose}>Annuleer</Button><Button variant="primary" onClick={() => void make()}>{busy ? 'Maken…' : 'Kies een map'}</Button></>}>
      <div className={css.exchange}>
        <p><strong>Deze bestanden zijn niet versleuteld.</strong> Wie ze heeft, leest alles over {name}, ook het BSN. Geef ze alleen aan {name} zelf, of aan de vertegenwoordiger.</p>
        <dl className={css.inOut}>
          <dt>Erin zit</dt>
          <dd>een pdf om te lezen: gegevens, verblijven, alle plannen, signalen en toestemming, wat er veranderde, en wie er keek; dezelfde gegevens als bestand voor een computer; alle bijlagen en getekende documenten</dd>
          <dt>Lees na</dt>
          <dd>Staat hier iets over een ander? Wat een ander schaadt, mag je weglaten (Wmo artikel 5.3.2). Leg dan uit waarom.</dd>
        </dl>
        {problem !== null && <Attention>{problem}</Attention>}
      </div>
    </Dialog>
  )
}
