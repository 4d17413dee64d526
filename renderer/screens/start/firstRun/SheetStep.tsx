import { IconChevronLeft } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useSheet } from '../../../state/recovery.ts'
import { Button } from '../../../ui/Button.tsx'
import { SheetSteps } from '../../../ui/SheetSteps.tsx'
import css from './FirstRun.module.css'
import type { StepProps } from './FirstRun.tsx'

type Props = StepProps & { readonly confirmed: boolean; readonly onAsk: (word: number | null) => void; readonly onConfirmed: () => void }

/** Step 4: the recovery sheet on paper, and one word of it typed back. */
export function SheetStep({ onNext, onBack, confirmed, onAsk, onConfirmed }: Props) {
  const sheet = useSheet(onConfirmed)
  useEffect(() => onAsk(sheet.ask), [onAsk, sheet.ask])
  const reason = sheet.ask === null ? 'Eerst het blad op papier' : `Eerst woord ${sheet.ask}`
  return (
    <div className={css.whole}>
      <div className={css.form}>
        <h1 className="title" tabIndex={-1}>Bewaar je herstelblad</h1>
        <p className={css.lead}>Wachtwoord kwijt? Dan kom je alleen met dit blad nog bij de dossiers. Wij hebben geen kopie.</p>
        <SheetSteps sheet={sheet} />
      </div>
      <div className={css.nav}>
        <Button icon={IconChevronLeft} onClick={onBack}>Vorige stap</Button>
        <span className={css.next}><Button variant="primary" size="large" onClick={onNext} blocked={confirmed ? undefined : reason}>Verder</Button></span>
      </div>
    </div>
  )
}
