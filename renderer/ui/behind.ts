import { createContext } from 'react'

/** Whether the screen around a text field is still a key behind: then the field shows what was typed in it by itself. */
export const Behind = createContext(false)
