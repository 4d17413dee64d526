import { useEffect, type RefObject } from 'react'
import { domWords } from './domWords.ts'
import type { Said } from './reader.ts'

const SENTENCE = 'voorgelezen-zin'
const WORD = 'voorgelezen-woord'
const MARGIN = 24

function over(words: readonly Range[], first: number, last: number): Range | null {
  const [from, to] = [words[first], words[last]]
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.startContainer, from.startOffset)
  range.setEnd(to.endContainer, to.endOffset)
  return range
}

const mark = (name: string, range: Range | null): void => {
  if (range) CSS.highlights.set(name, new Highlight(range))
  else CSS.highlights.delete(name)
}

/** Marks the sentence that is being read, and the word in it, without touching the paper, and keeps it in view. */
export function useSpokenMark(stage: RefObject<HTMLElement | null>, said: Said | null): void {
  useEffect(() => {
    const pane = stage.current
    const block = said === null ? null : pane?.querySelector(`[data-block="${CSS.escape(said.line.block)}"]`)
    if (!pane || !said || !block) return
    const words = domWords(block)
    const { first, last } = said.line.sentence
    const sentence = over(words, first, last)
    mark(SENTENCE, sentence)
    mark(WORD, said.word === null ? null : over(words, said.word, said.word))
    const [view, box] = [pane.getBoundingClientRect(), (said.word === null ? sentence : over(words, said.word, said.word))?.getBoundingClientRect()]
    if (box && (box.top < view.top + MARGIN || box.bottom > view.bottom - MARGIN)) pane.scrollBy({ top: box.top - view.top - view.height / 3 })
  }, [stage, said])
  useEffect(() => {
    if (said === null) for (const name of [SENTENCE, WORD]) CSS.highlights.delete(name)
  }, [said])
  useEffect(() => () => { for (const name of [SENTENCE, WORD]) CSS.highlights.delete(name) }, [])
}
