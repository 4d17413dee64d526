import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inkSchema } from '#shared/domain/signature/signature.ts'
import { shortFingerprint, wholeFingerprint } from '../../../renderer/ui/signing/fingerprint.ts'
import { strokePath, toInk } from '../../../renderer/ui/signing/ink.ts'

const point = fc.record({ x: fc.double({ min: -50, max: 2000, noNaN: true }), y: fc.double({ min: -50, max: 700, noNaN: true }) })

describe('ink', () => {
  test('whatever was drawn is valid ink in a box of 1000 by 300', () => {
    fc.assert(fc.property(fc.array(fc.array(point, { maxLength: 60 }), { maxLength: 12 }), fc.integer({ min: 200, max: 1600 }), (strokes, width) => {
      const ink = toInk(strokes, width, width * 0.3)
      if (strokes.every((s) => s.length === 0)) expect(ink).toBeNull()
      else {
        expect(inkSchema.safeParse(ink).success).toBe(true)
        expect(ink?.flatMap((s) => s.filter((_, i) => i % 2 === 1)).every((y) => y <= 300)).toBe(true)
        expect(ink).toHaveLength(strokes.filter((s) => s.length > 0).length)
      }
    }))
  })
  test('the same drawing on a larger pad is the same ink', () => {
    expect(toInk([[{ x: 30, y: 15 }]], 600, 180)).toEqual(toInk([[{ x: 60, y: 30 }]], 1200, 360))
  })
  test('a dot and a line both leave something to draw', () => {
    expect(strokePath([10, 20])).toContain('M10 20')
    expect(strokePath([0, 0, 5, 5, 10, 0])).toBe('M0 0Q5 5 7.5 2.5L10 0')
    expect(strokePath([])).toBe('')
  })
})

describe('the fingerprint', () => {
  const fingerprint = '7c1e90b4'.padEnd(56, '0') + 'd03fa2f8'
  test('shows its first and last groups of four, and all sixteen', () => {
    expect(shortFingerprint(fingerprint)).toBe('7c1e 90b4 … d03f a2f8')
    expect(wholeFingerprint(fingerprint).split(' ')).toHaveLength(16)
  })
})
