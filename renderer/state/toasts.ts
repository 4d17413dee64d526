import { create } from 'zustand'

/** What floats at the bottom: something that can be brought back, or a refusal that has no better place. */
export type Toast = { readonly kind: 'undo'; readonly text: string } | { readonly kind: 'notice'; readonly text: string }
type Toasts = { readonly toast: Toast | null; readonly serial: number }

export const useToasts = create<Toasts>()(() => ({ toast: null, serial: 0 }))
const show = (toast: Toast | null): void => useToasts.setState((t) => ({ toast, serial: t.serial + 1 }))

/** Says what went ('Actie is weg.') beside 'Ongedaan maken'. Call it right after the edit. */
export const showUndo = (text: string): void => show({ kind: 'undo', text })
/** Says a sentence that asks for a look, for what has no field or banner of its own. */
export const showNotice = (text: string): void => show({ kind: 'notice', text })
/** Takes the toast away. */
export const hideToast = (): void => show(null)
