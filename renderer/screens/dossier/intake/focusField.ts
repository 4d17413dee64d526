const focusable = 'input, textarea, select, button'

/** Puts the cursor in the field with this path, in the middle of the view. Does nothing when it is not there. */
export function focusField(within: ParentNode, field: string): void {
  const found = within.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  const target = found?.matches(focusable) ? found : (found?.querySelector<HTMLElement>(`:checked, ${focusable}`) ?? null)
  target?.scrollIntoView({ block: 'center' })
  target?.focus()
}
