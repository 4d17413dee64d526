import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPdf } from '../../../electron/documents/seal/pdf/checkPdf.ts'
import { hasOpenssl, workplace, type Workplace } from '../../support/openssl.ts'
import { tinyPdf } from '../../support/seal.ts'

const room = 8192

describe.runIf(hasOpenssl)('a seal that another program made', () => {
  let place: Workplace
  beforeAll(() => {
    place = workplace()
    for (const [name, key] of [['rsa', 'rsa:2048'], ['ec', 'ec -pkeyopt ec_paramgen_curve:P-256']] as const)
      place.run('req', '-x509', '-newkey', ...key.split(' '), '-nodes', '-keyout', `${name}.key`, '-out', `${name}.pem`, '-days', '30', '-subj', '/C=NL/O=Een ander/CN=Iemand anders')
  })
  afterAll(() => place.end())

  /** A PDF with a signature in a place that is larger than it needs, as most programs make it. */
  const signed = (key: string, args: readonly string[], subFilter = 'ETSI.CAdES.detached', tail = ''): Buffer => {
    const first = tinyPdf()
    const before = `6 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter} /M (D:20260203150000+01'00') /Reason (Akkoord) /Contents `
    const from = first.length + before.length
    const to = from + room + 2
    const object = (rest: number): string => ` /ByteRange [0 ${from} ${to} ${rest}] >>\nendobj\n`
    const trailer = `xref\n6 1\n${String(first.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 7 /Root 1 0 R /Info 4 0 R >>\nstartxref\n${to + object(1000).length}\n%%EOF\n`
    const rest = object(1000).length + trailer.length
    const behind = object(rest).padEnd(object(1000).length) + trailer
    place.put('content', Buffer.concat([first, Buffer.from(before + behind, 'latin1')]))
    place.run('cms', '-sign', '-binary', '-in', 'content', '-signer', `${key}.pem`, '-inkey', `${key}.key`, '-outform', 'DER', '-out', 'sig.der', ...args)
    const hex = place.take('sig.der').toString('hex').padEnd(room, '0')
    return Buffer.concat([first, Buffer.from(`${before}<${hex}>${behind}${tail}`, 'latin1')])
  }

  it.each([
    ['RSA, SHA-256, CAdES', 'rsa', ['-cades', '-md', 'sha256']],
    ['RSA, SHA-512', 'rsa', ['-md', 'sha512']],
    ['RSA-PSS', 'rsa', ['-md', 'sha256', '-keyopt', 'rsa_padding_mode:pss']],
    ['an elliptic curve', 'ec', ['-md', 'sha384']],
  ])('with %s: sound, of somebody whom we name, and without a fingerprint of ours', (_what, key, args) => {
    const file = signed(key, args)
    expect(checkPdf(file)).toMatchObject({ kind: 'intact', certificate: { subject: 'Iemand anders', selfSigned: true }, fingerprint: null, signedAt: expect.stringMatching(/^2026-02-03T/u) })
  })

  it('with zeros behind the signature is sound; with anything else there it is not', () => {
    const file = signed('rsa', ['-md', 'sha256'])
    const end = file.indexOf('>', file.indexOf('/Contents <'))
    expect(file.toString('latin1', end - 20, end)).toBe('0'.repeat(20))
    file[end - 7] = 0x31
    expect(checkPdf(file).kind).toBe('broken')
  })

  it('in capitals is sound; in both cases at once it is not', () => {
    const upper = Buffer.from(signed('rsa', ['-md', 'sha256']).toString('latin1').replace(/<30[0-9a-f]+>/u, (hex) => hex.toUpperCase()), 'latin1')
    expect(checkPdf(upper).kind).toBe('intact')
    const at = upper.indexOf('A', upper.indexOf('<30'))
    upper[at] = 0x61
    expect(checkPdf(upper).kind).toBe('broken')
  })

  it('made with a hash that is not safe any more is not called sound', () => {
    expect(checkPdf(signed('rsa', ['-md', 'sha1']))).toMatchObject({ kind: 'broken', why: expect.stringContaining('niet meer veilig') })
  })

  it('with something added behind it: it says that something was added', () => {
    expect(checkPdf(signed('rsa', ['-md', 'sha256'], 'ETSI.CAdES.detached', '% later\n'))).toMatchObject({ kind: 'broken', why: expect.stringContaining('toegevoegd') })
  })

  it('in the older way of Adobe is read too', () => {
    expect(checkPdf(signed('rsa', ['-md', 'sha256'], 'adbe.pkcs7.detached')).kind).toBe('intact')
  })
})
