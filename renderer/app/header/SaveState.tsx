import { IconAlertTriangle, IconCheck, IconDots } from '@tabler/icons-react'
import { clockOnScreen } from '#shared/domain/calendar/format.ts'
import { useSaveStatus, worst } from '../../state/saving/saveStatus.ts'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/Icon.tsx'
import css from './Header.module.css'

/** 'Bewaren…', 'Alles bewaard · 14:02', or that something is not saved yet. */
export function SaveState() {
  const sources = useSaveStatus((s) => s.sources)
  const savedAt = useSaveStatus((s) => s.savedAt)
  const kind = worst(sources)?.state.kind ?? 'saved'
  const failed = kind === 'failed'
  const saved = `Alles bewaard${savedAt === null ? '' : ` · ${clockOnScreen(savedAt)}`}`
  const words = failed ? 'Nog niet bewaard' : kind === 'saved' ? saved : 'Bewaren…'
  return (
    <span className={cx(css.save, failed && css.failed)} data-save={kind}>
      <Icon of={failed ? IconAlertTriangle : kind === 'saved' ? IconCheck : IconDots} />
      <span className={css.said}>{words}</span>
    </span>
  )
}
