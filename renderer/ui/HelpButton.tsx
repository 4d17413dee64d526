import { IconHelp } from '@tabler/icons-react'
import { openHelp } from '../state/help.ts'
import { Button } from './Button.tsx'

/** Opens the handbook with the mouse, where there is no rail. */
export function HelpButton() {
  return <Button variant="text" size="small" icon={IconHelp} keys="F1" onClick={openHelp}>Hulp</Button>
}
