import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { type Element, isOid, octetsOf } from '../der.ts'
import { derive, formatPassword, purpose } from './derive.ts'

const ciphers = {
  '2.16.840.1.101.3.4.1.2': ['aes-128-cbc', 16], '2.16.840.1.101.3.4.1.22': ['aes-192-cbc', 24], '2.16.840.1.101.3.4.1.42': ['aes-256-cbc', 32], '1.2.840.113549.3.7': ['des-ede3-cbc', 24],
} as const
const digests = { '1.2.840.113549.2.7': 'sha1', '1.2.840.113549.2.9': 'sha256', '1.2.840.113549.2.10': 'sha384', '1.2.840.113549.2.11': 'sha512' } as const
/** More rounds than this is no real file: it would only keep the computer busy. */
export const mostRounds = 2_000_000

/** A whole number in an element; a huge one when it is none. */
export const numberOf = (e: Element | undefined): number => (e?.tag === 0x02 && e.body.length > 0 && e.body.length <= 4 ? Buffer.from(e.body).readUIntBE(0, e.body.length) : Number.MAX_SAFE_INTEGER)

const entry = <T>(table: Readonly<Record<string, T>>, e: Element | undefined): T | undefined => Object.entries(table).find(([dotted]) => isOid(e, dotted))?.[1]

function modern(parameters: Element | undefined, password: string, data: Uint8Array): Buffer | 'old' {
  const [derivation, scheme] = parameters?.inside ?? []
  const [salt, rounds, ...rest] = derivation?.inside[1]?.inside ?? []
  const cipher = entry(ciphers, scheme?.inside[0])
  const algorithm = rest.find((e) => e.tag === 0x30)
  const digest = algorithm === undefined ? 'sha1' : entry(digests, algorithm.inside[0])
  if (!isOid(derivation?.inside[0], '1.2.840.113549.1.5.12') || cipher === undefined || digest === undefined || numberOf(rounds) > mostRounds) return 'old'
  const key = pbkdf2Sync(password, octetsOf(salt), numberOf(rounds), cipher[1], digest)
  const open = createDecipheriv(cipher[0], key, octetsOf(scheme?.inside[1]))
  return Buffer.concat([open.update(data), open.final()])
}

function tripleDes(parameters: Element | undefined, password: string, data: Uint8Array): Buffer | 'old' {
  const [salt, rounds] = parameters?.inside ?? []
  if (numberOf(rounds) > mostRounds) return 'old'
  const bytes = (id: number, size: number): Buffer => derive('sha1', formatPassword(password), octetsOf(salt), numberOf(rounds), id, size)
  const open = createDecipheriv('des-ede3-cbc', bytes(purpose.key, 24), bytes(purpose.iv, 8))
  return Buffer.concat([open.update(data), open.final()])
}

/** Opens what a password closed: PBES2 with AES, or the older triple DES. 'old' when it is closed in a weaker way; throws when the password does not fit. */
export function decrypt(algorithm: Element | undefined, password: string, data: Uint8Array): Buffer | 'old' {
  const [scheme, parameters] = algorithm?.inside ?? []
  if (isOid(scheme, '1.2.840.113549.1.5.13')) return modern(parameters, password, data)
  return isOid(scheme, '1.2.840.113549.1.12.1.3') ? tripleDes(parameters, password, data) : 'old'
}
