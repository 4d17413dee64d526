import { createHmac, createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { type Element, isOid, octetsOf, readElement, sameBytes } from '../der.ts'
import type { SealIdentity } from '../identity.ts'
import { decrypt, mostRounds, numberOf } from './decrypt.ts'
import { derive, formatPassword, purpose } from './derive.ts'

const no = {
  shape: refuse('seal.file', 'Dit is geen certificaatbestand. Kies het .p12- of .pfx-bestand dat je van de uitgever kreeg.'),
  password: refuse('seal.password', 'Met dit wachtwoord gaat het bestand niet open. Kijk het na en typ het nog eens.', 'password'),
  old: refuse('seal.old', 'Dit bestand is beveiligd op een manier die Baken niet (meer) opent. Exporteer het certificaat opnieuw en kies daarbij AES256.'),
  noKey: refuse('seal.no-key', 'In dit bestand zit geen sleutel om mee te verzegelen. Exporteer het certificaat opnieuw, met de persoonlijke sleutel erbij.'),
  kind: refuse('seal.kind', 'De sleutel in dit bestand is van een soort die Baken niet gebruikt. Vraag de uitgever om een certificaat met een RSA-sleutel van 2048 bits of meer.'),
  use: refuse('seal.use', 'Dit certificaat is niet bedoeld om documenten te tekenen. Vraag de uitgever om een certificaat voor ondertekening.'),
} as const
const hashes = { '1.3.14.3.2.26': 'sha1', '2.16.840.1.101.3.4.2.1': 'sha256', '2.16.840.1.101.3.4.2.2': 'sha384', '2.16.840.1.101.3.4.2.3': 'sha512' } as const

/** Whether the file's own check fits this password; null when it is made in a way that we do not know. */
function passwordFits(mac: Element, content: Uint8Array, password: string): boolean | null {
  const [digestInfo, salt, rounds] = mac.inside
  const hash = Object.entries(hashes).find(([dotted]) => isOid(digestInfo?.inside[0]?.inside[0], dotted))?.[1]
  const times = rounds === undefined ? 1 : numberOf(rounds)
  if (hash === undefined || times > mostRounds) return null
  const expected = octetsOf(digestInfo?.inside[1])
  const key = (bytes: Uint8Array): Buffer => derive(hash, bytes, octetsOf(salt), times, purpose.mac, expected.length)
  return sameBytes(createHmac(hash, key(formatPassword(password))).update(content).digest(), expected)
}

type Bags = { readonly certificates: Uint8Array[]; readonly keys: KeyObject[] }
const bag = { key: '1.2.840.113549.1.12.10.1.1', shrouded: '1.2.840.113549.1.12.10.1.2', certificate: '1.2.840.113549.1.12.10.1.3' } as const
const asKey = (der: Uint8Array): KeyObject => createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' })

/** Puts what one safe holds into `bags`; false when a part of it is closed in a way that we do not open. */
function unpack(safe: Uint8Array, password: string, bags: Bags): boolean {
  for (const { inside: [type, wrapped] } of readElement(safe)?.inside ?? []) {
    const value = wrapped?.inside[0]
    if (isOid(type, bag.key) && value) bags.keys.push(asKey(value.raw))
    if (isOid(type, bag.certificate)) bags.certificates.push(octetsOf(value?.inside[1]?.inside[0]))
    if (!isOid(type, bag.shrouded)) continue
    const opened = decrypt(value?.inside[0], password, octetsOf(value?.inside[1]))
    if (opened === 'old') return false
    bags.keys.push(asKey(opened))
  }
  return true
}

function open(file: Uint8Array, password: string): Result<Bags> {
  const top = readElement(file)
  const [, content, mac] = top?.inside ?? []
  const safes = octetsOf(content?.inside[1]?.inside[0])
  if (!isOid(content?.inside[0], '1.2.840.113549.1.7.1') || safes.length === 0) return no.shape
  const fits = mac === undefined ? true : passwordFits(mac, safes, password)
  if (fits === null) return no.old
  if (!fits) return no.password
  const bags: Bags = { certificates: [], keys: [] }
  for (const { inside: [type, wrapped] } of readElement(safes)?.inside ?? []) {
    const [, encrypted] = wrapped?.inside[0]?.inside ?? []
    const [, algorithm, data] = encrypted?.inside ?? []
    const plain = isOid(type, '1.2.840.113549.1.7.1') ? octetsOf(wrapped?.inside[0]) : isOid(type, '1.2.840.113549.1.7.6') ? decrypt(algorithm, password, octetsOf(data)) : 'old'
    if (plain === 'old' || !unpack(plain, password, bags)) return no.old
  }
  return ok(bags)
}

/** The certificates that vouch for the first one, as far as they are in the file. */
function chain(first: X509Certificate, others: readonly X509Certificate[]): readonly X509Certificate[] {
  const next = others.find((c) => c.fingerprint256 !== first.fingerprint256 && first.checkIssued(c))
  return next === undefined ? [] : [next, ...chain(next, others.filter((c) => c !== next))]
}

function identityIn({ certificates, keys }: Bags, now: Date): Result<SealIdentity> {
  const all = certificates.map((c) => new X509Certificate(c))
  const key = keys.find((k) => all.some((c) => c.checkPrivateKey(k)))
  const own = key && all.find((c) => c.checkPrivateKey(key))
  if (!key || !own) return no.noKey
  if (key.asymmetricKeyType !== 'rsa' || (createPublicKey(key).asymmetricKeyDetails?.modulusLength ?? 0) < 2048) return no.kind
  const [from, to] = [new Date(own.validFrom), new Date(own.validTo)]
  if (now > to) return refuse('seal.expired', `Dit certificaat is verlopen op ${to.toISOString().slice(0, 10).split('-').reverse().join('-')}. Vraag de uitgever om een nieuw.`)
  if (now < from) return refuse('seal.early', `Dit certificaat geldt pas vanaf ${from.toISOString().slice(0, 10).split('-').reverse().join('-')}. Laad het dan nog eens.`)
  if (own.ca) return no.use
  return ok({ certificates: [own.raw, ...chain(own, all).map((c) => c.raw)], privateKey: key.export({ type: 'pkcs8', format: 'der' }) })
}

/** Reads a bought certificate with its key from a .p12 or .pfx file. Every refusal is a sentence that says what to do. Never throws. */
export function readPkcs12(file: Uint8Array, password: string, now: Date): Result<SealIdentity> {
  try {
    const opened = open(file, password)
    return opened.ok ? identityIn(opened.value, now) : opened
  } catch {
    // The file's own check passed or was absent, and a part still does not open: without a check that is the password.
    return readElement(file) === null ? no.shape : no.password
  }
}
