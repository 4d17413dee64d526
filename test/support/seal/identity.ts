import * as asn1js from 'asn1js'
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs'
import type { SealIdentity } from '../../../electron/documents/seal/identity.ts'

type Wanted = { readonly name: string; readonly from: string; readonly to: string; readonly curve?: boolean }
type Made = { readonly certificate: Certificate; readonly keys: CryptoKeyPair }

const RSA = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' } as const
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const

const attribute = (type: string, value: string): AttributeTypeAndValue => new AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) })

async function make({ name, from, to, curve = false }: Wanted, by: Made | null): Promise<Made> {
  const keys = await crypto.subtle.generateKey(curve ? CURVE : RSA, true, ['sign', 'verify'])
  const certificate = new Certificate({ version: 2, serialNumber: new asn1js.Integer({ valueHex: crypto.getRandomValues(new Uint8Array([0x11, ...new Uint8Array(15)])).fill(0x21, 0, 1).buffer }) })
  certificate.subject.typesAndValues.push(attribute('2.5.4.6', 'NL'), attribute('2.5.4.10', name), attribute('2.5.4.3', `${name}, zegel`))
  certificate.issuer.typesAndValues.push(...(by?.certificate ?? certificate).subject.typesAndValues)
  certificate.notBefore.value = new Date(from)
  certificate.notAfter.value = new Date(to)
  const mayVouch = new BasicConstraints({ cA: by === null })
  certificate.extensions = [new Extension({ extnID: '2.5.29.19', critical: true, extnValue: mayVouch.toSchema().toBER(), parsedValue: mayVouch })]
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign((by?.keys ?? keys).privateKey, 'SHA-256')
  return { certificate, keys }
}

const der = ({ certificate }: Made): Uint8Array => new Uint8Array(certificate.toSchema().toBER())

/** A new identity to seal with in tests, valid from 2026 to 2036: its own voucher, or with `chain` vouched for by another. */
export async function testIdentity(change: Partial<Wanted> & { readonly chain?: boolean } = {}): Promise<SealIdentity> {
  const { chain = false, ...rest } = change
  const wanted: Wanted = { name: 'De Proefhaven', from: '2026-01-01T00:00:00Z', to: '2036-01-01T00:00:00Z', ...rest }
  const root = chain ? await make({ ...wanted, name: 'Proefkeurmerk' }, null) : null
  const leaf = await make(wanted, root)
  return { certificates: [der(leaf), ...(root ? [der(root)] : [])], privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', leaf.keys.privateKey)) }
}
