import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { coach } from '#shared/text/coach/coach.ts'
import { replaced } from '#shared/text/coach/finding.ts'
import { movedCaret, pick, stickyKey, typingIn } from '../../../renderer/ui/coach/pick.ts'

/** What the coach points at with the caret at the mark, while somebody types; without a mark nobody types. */
function speaks(marked: string, shown: string | null = null): string | null {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const f = pick({ text, findings: coach(text, 'agreed'), caret: at === -1 ? null : at, shown })
  return f && text.slice(f.from, f.to)
}

describe('when the coach speaks', () => {
  test('not about the sentence that is being typed', () => {
    expect(speaks('Ik leer middels|')).toBeNull()
    expect(speaks('Ik leer middels |')).toBeNull()
    expect(speaks('Ik bel. Ik leer middels gesprekken|')).toBeNull()
    expect(speaks('Ik leer| middels gesprekken.')).toBeNull()
  })
  test('at once when the sentence or the line is finished', () => {
    expect(speaks('Ik leer middels gesprekken.|')).toBe('middels')
    expect(speaks('Ik leer middels gesprekken. |')).toBe('middels')
    expect(speaks('middels gesprekken\n|')).toBe('middels')
    expect(speaks('Ik leer middels gesprekken. En ik d|')).toBe('middels')
  })
  test('after a pause, or when the field is left', () => expect(speaks('Ik leer middels')).toBe('middels'))
  test('what stood there stays while one types on, so that nothing jumps', () => {
    const text = 'Ik leer middels gesprekken'
    const shown = stickyKey(text, coach(text, 'agreed')[0] ?? { kind: 'jargon', from: 0, to: 0, message: '', suggestion: null, alternatives: [] })
    expect(speaks(`${text} met mijn b|`, shown)).toBe('middels')
    expect(speaks('Ik leer met gesprekken met mijn b|', shown)).toBeNull()
  })
  test('about the first when nobody types', () => expect(speaks('Tevens leer ik middels gesprekken.')).toBe('Tevens'))
  it('knows which sentence a caret is in', () => {
    expect(typingIn('', 0)).toBeNull()
    expect(typingIn('Een. Twee.', 2)).toEqual(expect.objectContaining({ from: 0 }))
    expect(typingIn('Een. Tw', 7)).toEqual(expect.objectContaining({ from: 5 }))
  })
})

describe('the caret, after a suggestion', () => {
  it('stays on the same letter outside the stretch, and goes behind it from inside', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), fc.string({ maxLength: 10 }), fc.nat(), (text, a, b, by, c) => {
      const [x, y] = [a % (text.length + 1), b % (text.length + 1)]
      const f = { from: Math.min(x, y), to: Math.max(x, y) }
      const caret = c % (text.length + 1)
      const next = replaced(text, f, by)
      const moved = movedCaret(caret, f, by.length)
      expect(moved >= 0 && moved <= next.length).toBe(true)
      if (caret <= f.from) expect(next.slice(0, moved)).toBe(text.slice(0, caret))
      else if (caret >= f.to) expect(next.slice(moved)).toBe(text.slice(caret))
      else expect(moved).toBe(f.from + by.length)
    }))
  })
})
