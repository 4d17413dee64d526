import { useEffect } from 'react'
import { closeHelp, toggleHelp, useHelp } from '../../state/help.ts'
import { useRoute } from '../../state/router.ts'
import { isInside, useSession } from '../../state/session.ts'
import { screen } from '../screen.tsx'
import { chapterAtDoor, chapterOf } from './chapters.ts'

const { Screen: Handbook } = screen(async () => (await import('./Handbook.tsx')).Handbook)

/** F1 everywhere, also in front of the house: the handbook at the chapter of this screen. Another screen, or the lock, puts it away. */
export function HandbookDoor() {
  const open = useHelp((s) => s.open)
  const route = useRoute()
  const status = useSession((s) => s.status)
  const closing = useSession((s) => s.closing)
  const inside = useSession(isInside)
  const chapter = inside ? chapterOf(route) : chapterAtDoor(closing ? 'locked' : (status?.state ?? 'absent'))
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return
      event.preventDefault()
      toggleHelp()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  // At the door there are no screens: the way inside, which is forgotten a moment after the lock, closes nothing there.
  const place = inside ? route : null
  useEffect(() => closeHelp, [place])
  return open ? <Handbook start={chapter} /> : null
}
