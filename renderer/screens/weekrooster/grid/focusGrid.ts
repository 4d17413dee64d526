/** Gives the grid the focus back: the cursor shows where one is. */
export const focusGrid = (): void => document.querySelector<HTMLElement>('[data-rooster]')?.focus({ preventScroll: true })
