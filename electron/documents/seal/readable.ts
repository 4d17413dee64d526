import { type Element, isOid } from './der.ts'

const decode = ({ tag, body }: Element): string => {
  if (tag === 0x0c) return Buffer.from(body).toString('utf8')
  // BMPString: UTF-16, big end first.
  if (tag === 0x1e && body.length % 2 === 0) return Buffer.from(body).swap16().toString('utf16le')
  return Buffer.from(body).toString('latin1')
}

/** The name in a certificate that people know somebody by: common name, else organisation, else all of it. At most 300 characters. */
export function readable(name: Element | undefined): string {
  const parts = (name?.inside ?? []).flatMap((set) => set.inside).flatMap(({ inside: [type, value] }) => (type && value ? [{ type, text: decode(value) }] : []))
  const found = parts.find((p) => isOid(p.type, '2.5.4.3')) ?? parts.find((p) => isOid(p.type, '2.5.4.10'))
  // What a stranger wrote there may hold anything.
  return (found?.text ?? parts.map((p) => p.text).join(', ')).replaceAll(/\p{C}/gu, ' ').trim().slice(0, 300)
}
