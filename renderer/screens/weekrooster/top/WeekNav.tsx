import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { weekName } from '../model/words.ts'
import css from './Top.module.css'

type Props = { readonly monday: Day; readonly fixed: boolean; readonly isNow: boolean; readonly onWeek: (by: number) => void; readonly onToday: () => void }

/** Which week shows, the one before and after, and the way back to today. */
export function WeekNav({ monday, fixed, isNow, onWeek, onToday }: Props) {
  return (
    <>
      <div className={css.nav} role="group" aria-label="Week">
        <button type="button" className={css.step} aria-label="Vorige week" aria-keyshortcuts="PageUp" onClick={() => onWeek(-1)}><Icon of={IconChevronLeft} /></button>
        <span className={css.week} aria-live="polite">{fixed ? `vanaf ${dayAndMonth(monday)}` : weekName(monday)}</span>
        <button type="button" className={css.step} aria-label="Volgende week" aria-keyshortcuts="PageDown" onClick={() => onWeek(1)}><Icon of={IconChevronRight} /></button>
      </div>
      {!isNow && <LinkButton onClick={onToday}>Naar vandaag</LinkButton>}
    </>
  )
}
