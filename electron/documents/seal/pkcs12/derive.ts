import { createHash } from 'node:crypto'

/** What the bytes are for, as RFC 7292 numbers it. */
export const purpose = { key: 1, iv: 2, mac: 3 } as const

const fill = (bytes: Uint8Array, block: number): Buffer => {
  const length = block * Math.ceil(bytes.length / block)
  return Buffer.from(Array.from({ length }, (_, i) => bytes[i % bytes.length] ?? 0))
}

/** A password as this format wants it: UTF-16, big end first, with a zero at the end. */
export const formatPassword = (password: string): Buffer => Buffer.from(`${password}\0`, 'utf16le').swap16()

/** `size` bytes from a password by the format's own derivation (RFC 7292, appendix B). */
export function derive(hash: string, password: Uint8Array, salt: Uint8Array, rounds: number, id: number, size: number): Buffer {
  const block = hash === 'sha384' || hash === 'sha512' ? 128 : 64
  const start = Buffer.alloc(block, id)
  let input = Buffer.concat([fill(salt, block), fill(password, block)])
  const out: Buffer[] = []
  for (let made = 0; made < size; made += out.at(-1)?.length ?? 0) {
    let bytes: Buffer = createHash(hash).update(start).update(input).digest()
    for (let i = 1; i < rounds; i += 1) bytes = createHash(hash).update(bytes).digest()
    out.push(bytes)
    const step = BigInt(`0x${fill(bytes, block).toString('hex')}`) + 1n
    const parts = Array.from({ length: input.length / block }, (_, i) => {
      const sum = (BigInt(`0x${input.subarray(i * block, (i + 1) * block).toString('hex')}`) + step) % (1n << BigInt(8 * block))
      return Buffer.from(sum.toString(16).padStart(2 * block, '0'), 'hex')
    })
    input = Buffer.concat(parts)
  }
  return Buffer.concat(out).subarray(0, size)
}
