/** Whether a text goes on in the words around this element. The style sheet knows, but for two: a label drawn on the line of its text is a text of its own, and a sign that hangs beside its line (the opening mark of own words) is none. */
function isInline(el: Element): boolean {
  if (el.matches('dt, dd')) return false
  const { display, position } = getComputedStyle(el)
  return display.startsWith('inline') || position === 'absolute'
}

/** The nearest part of the page around a text that stands on lines of its own. */
function lineOf(node: Node): Element | null {
  let el = node.parentElement
  while (el && isInline(el)) el = el.parentElement
  return el
}

/** Where each word under an element stands, in reading order; a word may run over bold and plain parts. */
export function domWords(root: Element): readonly Range[] {
  const out: Range[] = []
  let open: Range | null = null
  let line: Element | null = null
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.parentElement?.closest('[aria-hidden="true"], button')) continue
    const own = lineOf(node)
    if (own !== line) open = null
    line = own
    for (const { index, 0: text } of (node.textContent ?? '').matchAll(/\s+|\S+/gu)) {
      if (text.trim() === '') {
        open = null
        continue
      }
      if (open === null) {
        open = document.createRange()
        open.setStart(node, index)
        out.push(open)
      }
      open.setEnd(node, index + text.length)
    }
  }
  return out
}
