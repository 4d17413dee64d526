import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SealIdentity } from '../../../electron/documents/seal/identity.ts'
import { checkPdf } from '../../../electron/documents/seal/pdf/checkPdf.ts'
import { newIdentity, sealedPdf, sealWords, tinyPdf } from '../../support/seal.ts'

let identity: SealIdentity
let sealed: Buffer
let text: string
beforeAll(async () => {
  identity = await newIdentity()
  sealed = sealedPdf(tinyPdf(), identity)
  text = sealed.toString('latin1')
})
const kind = (latin1: string): string => checkPdf(Buffer.from(latin1, 'latin1')).kind
const range = (): readonly [number, number, number] => {
  const [, from = '', to = '', rest = ''] = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/u.exec(text) ?? []
  return [Number(from), Number(to), Number(rest)]
}

/** One more revision at the end, as a reader follows it: a changed page that shows something else. */
const revision = (page: string): string => {
  const at = text.length
  const object = `3 0 obj\n${page}\nendobj\n`
  return `${text}${object}xref\n3 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 9 /Root 1 0 R /Info 4 0 R /ID [<00> <00>] /Prev ${text.lastIndexOf('xref\n')} >>\nstartxref\n${at + object.length}\n%%EOF\n`
}

describe('a sealed PDF that somebody worked on', () => {
  it.each([
    ['a byte at the end', () => `${text}\n`],
    ['a byte in front', () => `\n${text}`],
    ['text after the end', () => `${text}%PDF-1.7\n`],
    ['the last byte cut off', () => text.slice(0, -1)],
    ['cut in the middle', () => text.slice(0, Math.floor(text.length * 0.9))],
    ['only what was drawn, the seal cut off half way', () => text.slice(0, text.indexOf('/Contents') + 200)],
    ['a second revision', () => revision('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>')],
    ['a second revision and a range made to fit it', () => {
      const [from, to] = range()
      const longer = revision('<< /Type /Page >>')
      return longer.replace(/\/ByteRange \[.{48}/u, (old) => `/ByteRange [0 ${from} ${to} ${longer.length - to}]`.padEnd(old.length))
    }],
    ['the two ranges exchanged', () => {
      const [from, to, rest] = range()
      return text.replace(/\/ByteRange \[[^\]]+\]\s*/u, (old) => `/ByteRange [${to} ${rest} 0 ${from}]`.padEnd(old.length))
    }],
    ['a range that leaves out more than the signature', () => {
      const [from, to, rest] = range()
      return text.replace(/\/ByteRange \[[^\]]+\]\s*/u, (old) => `/ByteRange [0 ${from - 40} ${to} ${rest}]`.padEnd(old.length))
    }],
    ['a range that does not begin at the beginning', () => text.replace('/ByteRange [0 ', '/ByteRange [9 ')],
    ['a second range that also covers everything', () => {
      const [from, to, rest] = range()
      return text.replace('%PDF-1.7\n%\xff\xff\xff\xff', `%/ByteRange [0 ${from} ${to} ${rest}]`.padEnd(14).slice(0, 14))
    }],
    ['the signature in capitals', () => text.replace(/<([0-9a-f]{400,})>/u, (hex) => hex.toUpperCase())],
    ['one capital in the signature', () => text.replace(/<30([0-9a-f]{400,})>/u, (hex) => hex.replace(/[a-f]/u, (c) => c.toUpperCase()))],
    ['white space in the signature', () => text.replace(/<([0-9a-f]{400,})>/u, (hex) => `${hex.slice(0, -3)} \n>`)],
    ['the signature of nothing', () => text.replace(/<([0-9a-f]{400,})>/u, (hex) => `<${'0'.repeat(hex.length - 2)}>`)],
    ['the marks of a seal and no seal', () => `${tinyPdf().toString('latin1')}% /ByteRange`],
  ])('%s: not intact', (_what, make) => {
    const made = make()
    expect(made).not.toBe(text)
    expect(kind(made)).toBe('broken')
  })

  it('with the signature of another document of ours: not intact', () => {
    const other = sealedPdf(tinyPdf(), identity, { ...sealWords, at: '2026-01-23T13:20:00Z' }).toString('latin1')
    const hex = /<([0-9a-f]{400,})>/u.exec(other)?.[0] ?? ''
    expect(kind(text.replace(/<([0-9a-f]{400,})>/u, hex))).toBe('broken')
  })

  it('with a certificate of somebody else put in front of ours: not intact', async () => {
    // The same length, so that nothing else has to move.
    const other = await newIdentity()
    const swapped = text.replace(Buffer.from(identity.certificates[0]).toString('hex'), Buffer.from(other.certificates[0]).toString('hex'))
    expect(swapped).not.toBe(text)
    expect(kind(swapped)).toBe('broken')
  })

  it('made by a stranger in our name: sound, and not our certificate', async () => {
    const stranger = await newIdentity('De Proefhaven')
    const check = checkPdf(sealedPdf(tinyPdf(), stranger))
    const ours = checkPdf(sealed)
    if (check.kind !== 'intact' || ours.kind !== 'intact') throw new Error('not intact')
    expect(check.certificate.subject).toBe(ours.certificate.subject)
    expect(check.certificate.sha256).not.toBe(ours.certificate.sha256)
  })

  it.each([
    ['a string without an end', () => `%PDF-1.7\n/ByteRange /Reason (${'\\'.repeat(2_000_000)}`],
    ['a signature of nothing but openings', () => `%PDF-1.7\n/ByteRange [0 60 800062 0]`.padEnd(60) + `<${'3080'.repeat(200_000)}>`],
    ['a signature with a million parts', () => `%PDF-1.7\n/ByteRange [0 60 2000074 0]`.padEnd(60) + `<308400${(1_000_000).toString(16).padStart(6, '0')}${'0500'.repeat(500_000)}>`],
    ['a great many ranges', () => `%PDF-1.7\n${'/ByteRange [0 1 2 3]'.repeat(100_000)}`],
    ['a range of numbers too large to be', () => '%PDF-1.7\n/ByteRange [0 9999999999 9999999999 9999999999]'],
  ])('made to trip a reader, %s: an answer, not a fall', (_what, make) => {
    expect(kind(make())).toBe('broken')
  })

  it('whatever is written over it: an answer, and never that it is intact', () => {
    const scrap = fc.oneof(fc.constantFrom('/ByteRange [0 1 2 3]', '/Contents <30>', '/Reason (', '(', '<', '>', 'endobj', ' obj', '\\', '0'.repeat(90)), fc.string({ maxLength: 60 }))
    fc.assert(
      fc.property(fc.nat(text.length - 1), scrap, fc.boolean(), (at, words, insert) => {
        const made = text.slice(0, at) + words + text.slice(insert ? at : at + words.length)
        return made === text || kind(made) !== 'intact'
      }),
      { numRuns: 1500 },
    )
  })

  it('without its seal is a PDF without a seal, and other bytes are no PDF', () => {
    expect(kind(tinyPdf().toString('latin1'))).toBe('unsealed')
    expect(kind('hallo')).toBe('unreadable')
    expect(kind('')).toBe('unreadable')
  })
})
