import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core'
import { useSession } from '../state/session.ts'
import { theme, variables } from '../style/theme.ts'
import { TodayContext, useToday } from '../ui/Today.ts'
import { Fence } from './Fence.tsx'
import { HandbookDoor } from './handbook/HandbookDoor.tsx'
import { Program } from './Program.tsx'

// The machine keeps the choice and tells Chromium, so the window only follows `prefers-color-scheme` and stores nothing.
const followSystem: MantineColorSchemeManager = { get: () => 'auto', set: () => undefined, subscribe: () => undefined, unsubscribe: () => undefined, clear: () => undefined }
const nonce = (): string => document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''

/** The whole window. */
export function App() {
  const clock = useToday()
  const today = useSession((s) => s.status?.today) ?? clock
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} colorSchemeManager={followSystem} defaultColorScheme="auto" getStyleNonce={nonce}>
      <TodayContext value={today}><Fence title="Baken ging niet open"><Program /><HandbookDoor /></Fence></TodayContext>
    </MantineProvider>
  )
}
