import { createPrivateKey, sign, X509Certificate } from 'node:crypto'
import { pack, readZip, store, unpack, writeZip, type ZipEntry } from '../../docx/zip.ts'
import type { SealIdentity, SealWords } from '../identity.ts'
import { referencesTo } from './manifest.ts'
import { ALGORITHM, PLACE, RELATION, SPACE, TYPE } from './names.ts'
import { partsOf, relationsIn } from './parts.ts'
import { fingerprintIn, restOf } from './rest.ts'
import { signatureXml, type Contents } from './signature.ts'
import { commentOf, houseOf } from './words.ts'

const nothing = new Uint8Array()
const text = (entry: ZipEntry): string => new TextDecoder().decode(unpack(entry))
const written = (name: string, contents: string): ZipEntry => pack(name, new TextEncoder().encode(contents))
const relations = (lines: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${SPACE.relationships}">${lines}</Relationships>`
const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

/** The package with a place for a signature. Relationships parts without relationships go: there is nothing in them to sign. */
function prepared(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const kept = entries.flatMap((e) => {
    if (e.name === PLACE.types) return [written(e.name, text(e).replace('</Types>', `<Default ContentType="${TYPE.origin}" Extension="sigs"/><Override ContentType="${TYPE.signature}" PartName="/${PLACE.signature}"/></Types>`))]
    if (e.name === PLACE.root) return [written(e.name, text(e).replace('</Relationships>', `${relation('rIdSeal', RELATION.origin, PLACE.origin)}</Relationships>`))]
    return e.name.endsWith('.rels') && relationsIn(unpack(e))?.length === 0 ? [] : [e]
  })
  return [...kept, store(PLACE.origin, nothing), written(PLACE.originRels, relations(relation('rId1', RELATION.signature, 'sig1.xml')))]
}

/** Issuer and serial number as Windows writes them: most particular first, with a comma and a space; the number in tens. */
function nameOf(certificate: Uint8Array): Pick<Contents, 'issuer' | 'serial'> {
  const { issuer, serialNumber } = new X509Certificate(certificate)
  return { issuer: issuer.split('\n').toReversed().join(', '), serial: BigInt(`0x${serialNumber}`).toString() }
}

/** A final Word file of ours with a signature over the package that Word, LibreOffice and checkDocx can check. The file must have none yet. */
export async function sealDocx(bytes: Uint8Array, identity: SealIdentity, words: SealWords): Promise<Uint8Array> {
  const entries = prepared(readZip(bytes))
  const parts = partsOf(entries.map((e) => [e, unpack(e)]))
  if (!parts || fingerprintIn(parts) !== words.fingerprint || parts.filter((p) => p.type === TYPE.origin).length !== 1) throw new Error('not a final Word file of this text without a seal')
  const key = createPrivateKey({ key: Buffer.from(identity.privateKey), format: 'der', type: 'pkcs8' })
  const method = key.asymmetricKeyType === 'ec' ? ALGORITHM.ecdsa : ALGORITHM.rsa
  const contents = {
    references: referencesTo(parts), certificates: identity.certificates, method, ...nameOf(identity.certificates[0]),
    at: new Date(words.at).toISOString().replace(/\.\d+Z$/, 'Z'), house: houseOf(words), comment: commentOf(words, restOf(entries, identity.certificates)),
  } satisfies Contents
  const xml = signatureXml(contents, (info) => sign('sha256', Buffer.from(info), { key, dsaEncoding: 'ieee-p1363' }).toString('base64'))
  return writeZip([...entries, store(PLACE.signature, xml)])
}
