import { createContext, use } from 'react'

/** Around fields that may be read and not changed: they show what is in them, keep their place in the order of Tab, and take nothing. */
export const ReadOnly = createContext(false)
/** Whether the fields here may only be read. */
export const useReadOnly = (): boolean => use(ReadOnly)
