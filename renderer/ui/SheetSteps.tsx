import { IconCheck, IconDownload, IconPrinter } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import { clockOnScreen } from '#shared/domain/calendar/format.ts'
import { Button } from './Button.tsx'
import { Attention } from './Field.tsx'
import { Icon } from './Icon.tsx'
import css from './SheetSteps.module.css'
import { TextInput } from './TextInput.tsx'

/** What the two steps need to know and can do. */
export type SheetSteps = {
  readonly made: { readonly how: 'afgedrukt' | 'bewaard'; readonly at: string } | null
  readonly ask: number | null
  readonly confirmed: boolean
  readonly busy: boolean
  readonly trouble: string | null
  readonly wordTrouble: string | null
  readonly print: () => Promise<void>
  readonly save: () => Promise<void>
  readonly check: (word: string) => Promise<void>
}

// The form with the focus is gone when the word is right: what it says now takes the focus, so that the keyboard goes on from there.
const takeFocus = (line: HTMLElement | null): void => { if (document.activeElement === document.body) line?.focus({ preventScroll: true }) }

/** The recovery sheet in two steps: put it on paper, then type one word of it back. */
export function SheetSteps({ sheet }: { readonly sheet: SheetSteps }) {
  const { made, ask, confirmed } = sheet
  const [word, setWord] = useState('')
  const check = (event: FormEvent): void => {
    event.preventDefault()
    void sheet.check(word)
  }
  const printed = made?.how === 'afgedrukt'
  return (
    <ol className={css.steps}>
      <li className={css.step}>
        <span className={css.number} aria-hidden>1</span>
        <div>
          <p className={css.what}>Druk het blad af en leg het in de kluis.</p>
          <div className={css.body}>
            <div className={css.buttons}>
              <Button icon={printed ? IconCheck : IconPrinter} variant={made ? 'outline' : 'primary'} onClick={() => void sheet.print()}>{printed ? `Afgedrukt om ${clockOnScreen(made.at)}. Druk nog eens af` : 'Druk het blad af'}</Button>
              <Button icon={made && !printed ? IconCheck : IconDownload} onClick={() => void sheet.save()}>{made && !printed ? `Bewaard om ${clockOnScreen(made.at)}. Bewaar nog eens` : 'Bewaar als pdf'}</Button>
            </div>
            {made && !printed && <p className="second">Druk de pdf af, bijvoorbeeld vanaf een usb-stick. Wis de pdf daarna.</p>}
            {sheet.trouble !== null && <Attention>{sheet.trouble}</Attention>}
          </div>
        </div>
      </li>
      <li className={css.step}>
        <span className={css.number} aria-hidden>2</span>
        <div>
          <p className={css.what}>{ask === null ? 'Daarna vragen we één woord van het blad.' : <>Neem je blad erbij. Welk woord staat bij <b>{ask}</b>?</>}</p>
          {ask !== null && !confirmed && (
            <form className={css.body} onSubmit={check}>
              <div className={css.word}>
                <div className={css.field}><TextInput label={`Woord ${ask}`} hideLabel large value={word} onChange={setWord} attention={sheet.wordTrouble ?? undefined} /></div>
                <Button submit size="large">Controleer</Button>
              </div>
            </form>
          )}
          {confirmed && <p ref={takeFocus} tabIndex={-1} className={css.done} role="status"><Icon of={IconCheck} />Woord {ask} klopt. Het blad is in orde.</p>}
        </div>
      </li>
    </ol>
  )
}
