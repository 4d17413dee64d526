import { create } from 'zustand'

/** What floats at the bottom: something that can be brought back, or a refusal that has no better place. */
export type Toast = { readonly kind: 'undo'; readonly text: string; readonly onUndo?: () => void } | { readonly kind: 'notice' | 'said'; readonly text: string }
type Toasts = { readonly toast: Toast | null; readonly serial: number }

export const useToasts = create<Toasts>()(() => ({ toast: null, serial: 0 }))
const show = (toast: Toast | null): void => useToasts.setState((t) => ({ toast, serial: t.serial + 1 }))

/** Says what went ('Actie is weg.') beside 'Ongedaan maken'. Call it right after the edit; `onUndo` for what is not in a dossier. */
export const showUndo = (text: string, onUndo?: () => void): void => show(onUndo ? { kind: 'undo', text, onUndo } : { kind: 'undo', text })
/** Says a sentence that asks for a look, for what has no field or banner of its own. */
export const showNotice = (text: string): void => show({ kind: 'notice', text })
/** Says for a moment what just happened where nobody may be looking: 'Teruggezet: mijn doel'. */
export const say = (text: string): void => show({ kind: 'said', text })
/** Takes the toast away. */
export const hideToast = (): void => show(null)
