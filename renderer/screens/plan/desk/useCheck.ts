import { createContext, use } from 'react'

type Check = { readonly checking: boolean; readonly open: () => void; readonly close: () => void }
/** Holds whether "Controleer het plan" is open. */
export const CheckContext = createContext<Check>({ checking: false, open: () => {}, close: () => {} })
/** Opens and closes "Controleer het plan". */
export const useCheck = (): Check => use(CheckContext)
