import { create } from 'zustand'

/** How somebody reads: one piece or all, the size of type, contrast, and the speed of the voice. */
export type Look = { readonly way: 'een' | 'alles'; readonly size: number; readonly contrast: 'gewoon' | 'zwart-op-wit' | 'wit-op-zwart'; readonly speed: 'langzaam' | 'gewoon' | 'vlot' }

/** Pixels for a point of large print: a line of 16 points is 22 to 51 pixels. */
export const SIZES = [1.4, 1.7, 2, 2.4, 2.8, 3.2] as const
export const RATES = { langzaam: 0.75, gewoon: 0.95, vlot: 1.2 } as const

/** Remembered for as long as the program runs, so that the second time begins as the first ended. */
export const useLook = create<Look>()(() => ({ way: 'een', size: 2, contrast: 'gewoon', speed: 'gewoon' }))
export const setLook = (change: Partial<Look>): void => useLook.setState(change)
