const focusable = 'input, textarea, select, button'

/** Puts the cursor in the field with this path, or the first of those under it, in the middle of the view. Does nothing when there is none. */
export function focusField(within: ParentNode, field: string): void {
  const found = within.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`) ?? within.querySelector<HTMLElement>(`[data-field^="${CSS.escape(field)}."]`)
  const target = found?.matches(focusable) ? found : (found?.querySelector<HTMLElement>(`:checked, ${focusable}`) ?? null)
  target?.scrollIntoView({ block: 'center' })
  target?.focus()
}
