import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPdf } from '../../../electron/documents/seal/pdf/checkPdf.ts'
import { readPkcs12 } from '../../../electron/documents/seal/pkcs12/readPkcs12.ts'
import { hasOpenssl, workplace, type Workplace } from '../../support/openssl.ts'
import { pdfsig } from '../../support/pdf.ts'
import { sealedPdf, tinyPdf } from '../../support/seal.ts'

const password = 'gehéim Şifre 1'
// A minute ahead: the certificates are made after this line.
const now = new Date(Date.now() + 60_000)
const code = (file: Uint8Array, typed = password, at = now): string => {
  const read = readPkcs12(file, typed, at)
  return read.ok ? 'ok' : read.problem.code
}

describe('a file that is no certificate', () => {
  it('is refused with a sentence, whatever it is', () => {
    for (const bytes of [Buffer.from('hallo'), Buffer.alloc(0), tinyPdf(), Buffer.from([0x30, 0x80]), Buffer.from([0x30, 0x03, 0x02, 0x01, 0x03])]) expect(code(bytes)).toBe('seal.file')
  })
})

describe.runIf(hasOpenssl)('a bought certificate', () => {
  let place: Workplace
  const make = (name: string, ...args: readonly string[]): Buffer => {
    place.run('pkcs12', '-export', '-inkey', 'k.pem', '-in', 'c.pem', '-certfile', 'ca.pem', '-out', name, '-passout', `pass:${password}`, ...args)
    return place.take(name)
  }
  const certificate = (name: string, key: string, extra: readonly string[], from: readonly string[] = []): void => {
    place.run('req', '-new', '-newkey', ...key.split(' '), '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/C=NL/O=Stichting Proef/CN=Zegel ${name}`)
    place.put(`${name}.ext`, Buffer.from(extra.join('\n')))
    place.run('x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '30', '-extfile', `${name}.ext`, '-out', `${name}.pem`, ...from)
  }
  beforeAll(() => {
    place = workplace()
    place.run('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '60', '-subj', '/C=NL/O=Uitgever Proef/CN=Uitgever Proef CA')
    certificate('c', 'rsa:2048', ['basicConstraints=critical,CA:FALSE', 'keyUsage=critical,nonRepudiation'])
    place.put('k.pem', place.take('c.key'))
  })
  afterAll(() => place.end())

  it.each([
    ['of today (AES-256, SHA-256)', []],
    ['of Windows (triple DES, SHA-1)', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
    ['with AES-128 and SHA-512', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC', '-macalg', 'sha512']],
    ['with many rounds', ['-iter', '20000']],
    ['without a check of its own', ['-nomac']],
  ])('%s is read, with the certificate that vouches for it, and seals', (_kind, args) => {
    const read = readPkcs12(make('x.p12', ...args), password, now)
    if (!read.ok) throw new Error(read.problem.text)
    expect(read.value.certificates).toHaveLength(2)
    const sealed = sealedPdf(tinyPdf(), read.value)
    expect(checkPdf(sealed)).toMatchObject({ kind: 'intact', certificate: { subject: 'Zegel c', issuer: 'Uitgever Proef CA', selfSigned: false } })
    expect(pdfsig(sealed)).toContain('Signature is Valid')
  })

  it('does not open with another password, and says so', () => {
    for (const args of [[], ['-nomac'], ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']]) expect(code(make('x.p12', ...args), 'iets anders')).toBe('seal.password')
    expect(code(make('x.p12'), '')).toBe('seal.password')
  })

  it('that is closed in a broken old way is not opened', () => {
    expect(code(make('x.p12', '-legacy', '-certpbe', 'PBE-SHA1-RC2-40', '-keypbe', 'PBE-SHA1-3DES'))).toBe('seal.old')
  })

  it('that has expired, or does not hold yet, is refused with its day', () => {
    const file = make('x.p12')
    expect(readPkcs12(file, password, new Date(now.getTime() + 40 * 86_400_000))).toMatchObject({ ok: false, problem: { code: 'seal.expired', text: expect.stringMatching(/verlopen op \d\d-\d\d-\d{4}/u) } })
    expect(code(file, password, new Date(now.getTime() - 40 * 86_400_000))).toBe('seal.early')
  })

  it('without a key, with a key of another kind, or for vouching only: a sentence that says what to do', () => {
    place.run('pkcs12', '-export', '-nokeys', '-in', 'c.pem', '-out', 'n.p12', '-passout', `pass:${password}`)
    expect(code(place.take('n.p12'))).toBe('seal.no-key')
    certificate('e', 'ec -pkeyopt ec_paramgen_curve:P-256', ['basicConstraints=critical,CA:FALSE'])
    place.run('pkcs12', '-export', '-inkey', 'e.key', '-in', 'e.pem', '-out', 'e.p12', '-passout', `pass:${password}`)
    expect(code(place.take('e.p12'))).toBe('seal.kind')
    place.run('pkcs12', '-export', '-inkey', 'ca.key', '-in', 'ca.pem', '-out', 'ca.p12', '-passout', `pass:${password}`)
    expect(code(place.take('ca.p12'))).toBe('seal.use')
  })

  it('never breaks the reader, whichever byte of it is wrong', () => {
    const file = make('x.p12', '-iter', '1')
    for (let at = 0; at < file.length; at += 5) {
      const copy = Buffer.from(file)
      copy[at] = (copy[at] ?? 0) ^ 0x15
      expect(code(copy)).toMatch(/^(?:ok|seal\.)/u)
    }
  })
})
