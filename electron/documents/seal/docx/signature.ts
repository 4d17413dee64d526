import { canonical } from './canonical.ts'
import { sha256, type Reference } from './manifest.ts'
import { ALGORITHM, SPACE } from './names.ts'
import { element, type XmlElement } from './xml.ts'

// Files that were sealed once are checked against this form to the byte, for as long as they are kept. Don't change it: put a
// second form beside it and let checkDocx try both (test/fixtures/seals holds a file of every form).

/** All that stands in a signature of ours but its value: the same contents give the same XML, to the byte. */
export type Contents = {
  readonly references: readonly Reference[]
  /** DER; the first one signs. */
  readonly certificates: readonly Uint8Array[]
  readonly method: typeof ALGORITHM.rsa | typeof ALGORITHM.ecdsa
  /** UTC, to the second: 'yyyy-MM-ddTHH:mm:ssZ'. */
  readonly at: string
  readonly house: string
  readonly comment: string
  /** The certificate's issuer and its serial number, as XAdES names a certificate beside its digest. */
  readonly issuer: string
  readonly serial: string
}

const ID = { signature: 'idPackageSignature', parts: 'idPackageObject', office: 'idOfficeObject', properties: 'idSignedProperties' } as const
const c14n = (): XmlElement => element('Transform', { Algorithm: ALGORITHM.c14n })
const digested = (attributes: Readonly<Record<string, string>>, transforms: readonly XmlElement[], digest: string): XmlElement =>
  element('Reference', attributes, ...(transforms.length === 0 ? [] : [element('Transforms', {}, ...transforms)]), element('DigestMethod', { Algorithm: ALGORITHM.sha256 }), element('DigestValue', {}, digest))
const property = (id: string, child: XmlElement): XmlElement => element('SignatureProperties', {}, element('SignatureProperty', { Id: id, Target: `#${ID.signature}` }, child))

const partReference = (r: Reference): XmlElement =>
  digested({ URI: r.uri }, r.sources === null ? [] : [element('Transform', { Algorithm: ALGORITHM.relationships }, ...r.sources.map((id) => element('mdssi:RelationshipReference', { 'xmlns:mdssi': SPACE.mdssi, SourceId: id }))), c14n()], r.digest)

/** The package-specific object: every signed part, and when. */
const packageObject = (c: Contents): XmlElement =>
  element('Object', { Id: ID.parts }, element('Manifest', {}, ...c.references.map(partReference)), property('idSignatureTime', element('mdssi:SignatureTime', { 'xmlns:mdssi': SPACE.mdssi }, element('mdssi:Format', {}, 'YYYY-MM-DDThh:mm:ssTZD'), element('mdssi:Value', {}, c.at))))

// Every element here is one that Office wants to find; there is nothing to tell about a screen or a Windows, so the
// smallest allowed values stand in ([MS-OFFCRYPTO] 2.5.2.5).
const officeDetails = (comment: string): readonly (readonly [string, string])[] => [
  ['SetupID', ''], ['SignatureText', ''], ['SignatureImage', ''], ['SignatureComments', comment], ['WindowsVersion', '10.0'], ['OfficeVersion', '16.0'], ['ApplicationVersion', '16.0'], ['Monitors', '1'],
  ['HorizontalResolution', '1280'], ['VerticalResolution', '800'], ['ColorDepth', '32'], ['SignatureProviderId', '{00000000-0000-0000-0000-000000000000}'], ['SignatureProviderUrl', ''], ['SignatureProviderDetails', '9'], ['SignatureType', '1'],
]
const officeObject = (c: Contents): XmlElement =>
  element('Object', { Id: ID.office }, property('idOfficeV1Details', element('SignatureInfoV1', { xmlns: SPACE.office }, ...officeDetails(c.comment).map(([name, text]) => element(name, {}, text)))))

/** The XAdES properties: when, with which certificate, under no policy but the implied one, and in whose name. */
function properties(c: Contents): XmlElement {
  const [certificate = new Uint8Array()] = c.certificates
  const cert = element('xd:Cert', {},
    element('xd:CertDigest', {}, element('DigestMethod', { Algorithm: ALGORITHM.sha256 }), element('DigestValue', {}, sha256(certificate))),
    element('xd:IssuerSerial', {}, element('X509IssuerName', {}, c.issuer), element('X509SerialNumber', {}, c.serial)))
  return element('xd:SignedProperties', { Id: ID.properties }, element('xd:SignedSignatureProperties', {},
    element('xd:SigningTime', {}, c.at),
    element('xd:SigningCertificate', {}, cert),
    element('xd:SignaturePolicyIdentifier', {}, element('xd:SignaturePolicyImplied', {})),
    element('xd:SignerRole', {}, element('xd:ClaimedRoles', {}, element('xd:ClaimedRole', {}, c.house)))))
}

type Signed = { readonly info: XmlElement; readonly rest: readonly XmlElement[] }
const root = (...children: readonly XmlElement[]): XmlElement => element('Signature', { xmlns: SPACE.xmldsig, Id: ID.signature }, ...children)

function signed(c: Contents): Signed {
  const signedProperties = properties(c)
  const qualifying = element('xd:QualifyingProperties', { 'xmlns:xd': SPACE.xades, Target: `#${ID.signature}` }, signedProperties)
  const objects = [packageObject(c), officeObject(c)] as const
  const digest = (e: XmlElement, ...above: readonly XmlElement[]): string => sha256(canonical(e, [root(), ...above]))
  const info = element('SignedInfo', {}, element('CanonicalizationMethod', { Algorithm: ALGORITHM.c14n }), element('SignatureMethod', { Algorithm: c.method }),
    digested({ Type: ALGORITHM.object, URI: `#${ID.parts}` }, [], digest(objects[0])),
    digested({ Type: ALGORITHM.object, URI: `#${ID.office}` }, [], digest(objects[1])),
    digested({ Type: ALGORITHM.properties, URI: `#${ID.properties}` }, [c14n()], digest(signedProperties, qualifying)))
  const certificates = c.certificates.map((der) => element('X509Certificate', {}, Buffer.from(der).toString('base64')))
  return { info, rest: [element('KeyInfo', {}, element('X509Data', {}, ...certificates)), ...objects, element('Object', {}, qualifying)] }
}

/** The signature part of these contents, as the bytes that go into the file; `sign` gives the value over SignedInfo, base64. */
export function signatureXml(contents: Contents, sign: (signedInfo: string) => string): Uint8Array {
  const { info, rest } = signed(contents)
  const value = element('SignatureValue', {}, sign(canonical(info, [root()])))
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${canonical(root(info, value, ...rest))}`)
}
