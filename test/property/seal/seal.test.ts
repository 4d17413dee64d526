import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SealIdentity } from '../../../electron/documents/seal/identity.ts'
import { checkPdf } from '../../../electron/documents/seal/pdf/checkPdf.ts'
import { renderPdf } from '../../../electron/documents/pdf/renderPdf.ts'
import { caseASigned } from '../../support/caseA.ts'
import { anyDocument, anyText } from '../../support/arbitraryDocument.ts'
import { fontsFolder, pdfDate, pdfOf } from '../../support/pdf.ts'
import { newIdentity, sealedPdf, tinyPdf } from '../../support/seal.ts'

const fingerprint = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 }).map((digits) => digits.join(''))
const moment = fc.date({ min: new Date('2026-01-05T10:00:00Z'), max: new Date('2045-01-01'), noInvalidDate: true }).map((at) => at.toISOString())

// BAKEN_FLIPS=8 turns every bit of every byte of a whole plan: minutes, not seconds.
const rounds = Number(process.env['BAKEN_FLIPS'] ?? 0)

let identity: SealIdentity
beforeAll(async () => {
  identity = await newIdentity()
})

describe('sealing', () => {
  it('whatever the words: intact, with the same fingerprint', () => {
    fc.assert(
      fc.property(fingerprint, moment, anyText, anyText, (print, at, house, reason) => {
        expect(checkPdf(sealedPdf(tinyPdf(), identity, { at, house, reason, fingerprint: print }))).toMatchObject({ kind: 'intact', fingerprint: print })
      }),
      { numRuns: 200, examples: [['ab'.repeat(32), '2026-02-03T10:00:00Z', ') /Reason (x', '\\) (vingerafdruk ' ]] },
    )
  })

  it('whatever the document that can be drawn: intact, with the same fingerprint', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, fingerprint, async (document, print) => {
        const made = await renderPdf(document, { fonts: fontsFolder, date: pdfDate, final: false })
        fc.pre(made.ok)
        expect(checkPdf(sealedPdf(made.value, identity, { at: '2026-01-22T13:20:00Z', house: 'De Proef', reason: 'Vastgesteld', fingerprint: print }))).toMatchObject({ kind: 'intact', fingerprint: print })
      }),
      { numRuns: 4 },
    )
  })

  it('of a real plan: a changed byte anywhere is seen', { timeout: 7_200_000 }, async () => {
    const sealed = sealedPdf(await pdfOf(caseASigned().document, true), identity)
    const seen = (at: number, mask: number): boolean => {
      const before = sealed[at] ?? 0
      sealed[at] = before ^ mask
      const { kind } = checkPdf(sealed)
      sealed[at] = before
      return kind !== 'intact'
    }
    for (let round = 0; round < rounds; round += 1) expect(Array.from(sealed.keys()).filter((at) => !seen(at, 1 << ((at + round) % 8)))).toEqual([])
    fc.assert(fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), seen), { numRuns: 300 })
    expect(checkPdf(sealed).kind).toBe('intact')
  })
})
