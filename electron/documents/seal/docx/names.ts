// Names that a sealed package uses: ECMA-376 part 2 annex F, XML-DSig, XAdES 1.3.2 and [MS-OFFCRYPTO] 2.5.2.
const xmldsig = 'http://www.w3.org/2000/09/xmldsig#'
const opc = 'http://schemas.openxmlformats.org/package/2006'
const packageType = 'application/vnd.openxmlformats-package'

/** XML namespaces. */
export const SPACE = {
  xmldsig,
  mdssi: `${opc}/digital-signature`,
  relationships: `${opc}/relationships`,
  office: 'http://schemas.microsoft.com/office/2006/digsig',
  xades: 'http://uri.etsi.org/01903/v1.3.2#',
} as const

/** Types of relationships. */
export const RELATION = {
  document: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
  origin: `${opc}/relationships/digital-signature/origin`,
  signature: `${opc}/relationships/digital-signature/signature`,
  core: `${opc}/relationships/metadata/core-properties`,
  thumbnail: `${opc}/relationships/metadata/thumbnail`,
  app: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
  custom: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
} as const

/** Content types of parts. */
export const TYPE = {
  relationships: `${packageType}.relationships+xml`,
  origin: `${packageType}.digital-signature-origin`,
  signature: `${packageType}.digital-signature-xmlsignature+xml`,
  core: `${packageType}.core-properties+xml`,
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const

/** Algorithms, as signatures name them. */
export const ALGORITHM = {
  c14n: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  relationships: `${opc}/RelationshipTransform`,
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  rsa: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  ecdsa: 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256',
  object: `${xmldsig}Object`,
  properties: 'http://uri.etsi.org/01903#SignedProperties',
} as const

/** Digests that count, by the name that signatures give them. SHA-1, which older Offices used, no longer proves anything. */
export const DIGESTS: ReadonlyMap<string, string> = new Map([[ALGORITHM.sha256, 'sha256'], ['http://www.w3.org/2001/04/xmldsig-more#sha384', 'sha384'], ['http://www.w3.org/2001/04/xmlenc#sha512', 'sha512']])
/** Ways to sign that count, with their digest. */
export const METHODS: ReadonlyMap<string, string> = new Map(['rsa', 'ecdsa'].flatMap((kind) => ['sha256', 'sha384', 'sha512'].map((digest) => [`http://www.w3.org/2001/04/xmldsig-more#${kind}-${digest}`, digest] as const)))

/** Where our own seal stands in the package. */
export const PLACE = { types: '[Content_Types].xml', root: '_rels/.rels', origin: '_xmlsignatures/origin.sigs', originRels: '_xmlsignatures/_rels/origin.sigs.rels', signature: '_xmlsignatures/sig1.xml' } as const
