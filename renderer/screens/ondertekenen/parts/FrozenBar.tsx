import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { clockOnScreen, dayAndMonth, dayOfMoment } from '#shared/domain/calendar/format.ts'
import { adopt } from '../../../state/dossier.ts'
import { refreshResidents } from '../../../state/residents.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { listed } from '../../../ui/signing/words.ts'
import css from '../Ondertekenen.module.css'
import type { SigningView } from '../view.ts'

/** Since when the text is fixed, and the way back to concept, which says first what lapses. */
export function FrozenBar({ view }: { readonly view: SigningView }) {
  const { text, acts, form } = view
  const no = useWhyNot(view.rights.sign)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const at = text.frozen?.at ?? ''
  const names = text.signatures.map((s) => s.name)
  const unfreeze = async (): Promise<void> => {
    const answer = await acts.unfreeze()
    if (!answer.ok) return setProblem(answer.problem.text)
    adopt(answer.value)
    void refreshResidents()
    go(form)
  }
  const lapses = names.length === 0 ? 'Er is nog niet getekend, dus er vervalt niets.' : `Dan ${names.length === 1 ? 'vervalt de handtekening' : 'vervallen de handtekeningen'} van ${listed(names)}. Dat er getekend was, blijft bewaard.`
  return (
    <>
      <div className={css.frozen}>
        <Icon of={IconLock} />
        <span>De tekst staat vast sinds {dayAndMonth(dayOfMoment(at))}, {clockOnScreen(at)}</span>
        {text.status === 'ter-ondertekening' && !asking && <span className={css.push}>{no === undefined ? <LinkButton onClick={() => setAsking(true)}>Toch aanpassen</LinkButton> : <Button size="small" variant="text" blocked={no}>Toch aanpassen</Button>}</span>}
      </div>
      {asking && (
        <div className={css.ask} role="group" aria-label="Toch aanpassen" onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
          <p>{lapses} De tekst wordt weer concept. Daarna zet je hem opnieuw vast.</p>
          {problem !== null && <Attention>{problem}</Attention>}
          <div className={css.askButtons}>
            <Button ref={(button) => button?.focus()} onClick={() => setAsking(false)}>Laat staan</Button>
            <Button onClick={() => void unfreeze()}>Ja, pas de tekst aan</Button>
          </div>
        </div>
      )}
    </>
  )
}
