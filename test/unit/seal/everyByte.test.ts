import { beforeAll, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { SealIdentity } from '../../../electron/documents/seal/identity.ts'
import { checkPdf } from '../../../electron/documents/seal/pdf/checkPdf.ts'
import { newIdentity, sealedPdf, tinyPdf } from '../../support/seal.ts'

let identity: SealIdentity
let sealed: Buffer
beforeAll(async () => {
  identity = await newIdentity()
  sealed = sealedPdf(tinyPdf(), identity)
})

/** Positions where a change goes unnoticed, out of all that were tried. */
const unnoticed = (positions: Iterable<number>, change: (byte: number, at: number) => number): readonly number[] => {
  const bytes = Buffer.from(sealed)
  return [...positions].filter((at) => {
    const before = bytes[at] ?? 0
    bytes[at] = change(before, at)
    const same = checkPdf(bytes).kind === 'intact'
    bytes[at] = before
    return same
  })
}

describe('a sealed PDF of which one byte changes', () => {
  it('is sound as long as none does', () => {
    expect(checkPdf(sealed).kind).toBe('intact')
  })

  it('is never called intact, whichever byte it is', () => {
    // One bit a byte, another one at each position: over the file all eight are turned.
    expect(unnoticed(sealed.keys(), (byte, at) => byte ^ (1 << ((at * 5) % 8)))).toEqual([])
  })

  it('is never called intact when it becomes any other byte', () => {
    fc.assert(fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => unnoticed([at], (byte) => byte ^ mask).length === 0), { numRuns: 2000 })
  })

  it('is seen in every hex digit of the signature, its case too', () => {
    const from = sealed.indexOf('/Contents <') + '/Contents <'.length
    const digits = Array.from({ length: sealed.indexOf('>', from) - from }, (_, i) => from + i)
    expect(digits.length).toBeGreaterThan(3000)
    const letters = digits.filter((at) => /[a-f]/u.test(String.fromCharCode(sealed[at] ?? 0)))
    expect(letters.length).toBeGreaterThan(500)
    expect(unnoticed(letters, (byte) => byte - 0x20)).toEqual([])
  })
})
