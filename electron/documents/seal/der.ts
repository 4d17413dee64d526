import { fromBER, type AsnType } from 'asn1js'

/** One DER element: its tag, its length, and its parts one after another. */
export const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body])
  const size = body.length.toString(16)
  const length = Buffer.from(size.padStart(size.length + (size.length % 2), '0'), 'hex')
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body])
}

/** A SEQUENCE of parts. */
export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts)
/** A SET OF parts, in the one order that DER allows. */
export const setOf = (...parts: readonly Uint8Array[]): Buffer => der(0x31, ...parts.toSorted((a, b) => Buffer.compare(a, b)))
/** An INTEGER below 128. */
export const small = (value: number): Buffer => der(0x02, Buffer.from([value]))
/** A NULL. */
export const nothing: Buffer = Buffer.from([0x05, 0x00])

const arc = (value: number): readonly number[] => (value < 0x80 ? [value] : [...arc(Math.floor(value / 0x80)).map((b) => b | 0x80), value % 0x80])

/** An object identifier, written in dots. */
export const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(arc)]))
}

/** What was read: `raw` is the whole element, `body` what it holds, `inside` its parts when it has any. */
export type Element = { readonly tag: number; readonly raw: Uint8Array; readonly body: Uint8Array; readonly inside: readonly Element[] }

const element = (block: AsnType): Element => {
  const raw = block.valueBeforeDecodeView
  const value: unknown = (raw[0] ?? 0) & 0x20 && 'value' in block.valueBlock ? block.valueBlock.value : undefined
  const header = 1 + ((raw[1] ?? 0) > 0x80 ? 1 + ((raw[1] ?? 0) & 0x7f) : 1)
  return { tag: raw[0] ?? 0, raw, body: raw.subarray(header), inside: Array.isArray(value) ? value.map(element) : [] }
}

/** The element that these bytes are, from the first to the last; null when they are none. */
export function readElement(bytes: Uint8Array): Element | null {
  try {
    const { offset, result } = fromBER(bytes, { maxDepth: 40, maxNodes: 100_000, parseEmbedded: false })
    return offset === bytes.length ? element(result) : null
  } catch {
    return null
  }
}

/** Bytes of an OCTET STRING, whole or in pieces. */
export const octetsOf = (e: Element | undefined): Uint8Array => (e === undefined ? new Uint8Array() : e.tag & 0x20 ? Buffer.concat(e.inside.map(octetsOf)) : e.body)

/** Whether an element is this object identifier. */
export const isOid = (e: Element | undefined, dotted: string): boolean => e !== undefined && oid(dotted).equals(e.raw)

/** Whether two encodings are the same bytes. */
export const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean => a !== undefined && b !== undefined && Buffer.compare(a, b) === 0
