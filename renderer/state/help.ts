import { create } from 'zustand'

/** Whether the handbook lies over the work. It knows nothing of a house, so it opens at the door too. */
export const useHelp = create<{ readonly open: boolean }>()(() => ({ open: false }))
/** Opens the handbook at the chapter of this screen. */
export const openHelp = (): void => useHelp.setState({ open: true })
/** Back to the work. */
export const closeHelp = (): void => useHelp.setState({ open: false })
/** What F1 does: opens the handbook, and closes it again. */
export const toggleHelp = (): void => useHelp.setState((s) => ({ open: !s.open }))
