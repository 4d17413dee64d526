import { isInside, useSession } from '../state/session.ts'
import { useActivity } from '../state/useActivity.ts'
import { Opening } from './Opening.tsx'
import { screen } from './screen.tsx'
import { Shell } from './Shell.tsx'
import { Trouble } from './Trouble.tsx'

const { Screen: Start, ahead } = screen(async () => (await import('../screens/start/StartScreen.tsx')).StartScreen)
// Read while the machine still makes up its mind: nearly every start begins at the door.
ahead()

/** The door, the first run, or the house itself. */
export function Program() {
  const status = useSession((s) => s.status)
  const trouble = useSession((s) => s.trouble)
  const inside = useSession(isInside)
  useActivity(status?.state === 'unlocked')
  if (trouble !== null && status === null) return <Trouble text={trouble} />
  if (status === null) return <Opening />
  return inside ? <Shell status={status} /> : <Start />
}
