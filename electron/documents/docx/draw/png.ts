import { crc32, deflateSync } from 'node:zlib'
import { DENSITY, type Raster } from './raster.ts'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function chunk(type: string, body: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + body.length)
  const view = new DataView(out.buffer)
  view.setUint32(0, body.length)
  out.set(new TextEncoder().encode(type), 4)
  out.set(body, 8)
  view.setUint32(8 + body.length, crc32(out.subarray(4, 8 + body.length)))
  return out
}

const numbers = (...values: readonly number[]): Uint8Array => {
  const out = new Uint8Array(values.length * 4)
  values.forEach((value, n) => new DataView(out.buffer).setUint32(n * 4, value))
  return out
}

/** The dots as a PNG file, 8 bits a channel with transparency, its size in millimetres noted. */
export function toPng({ width, height, data }: Raster): Uint8Array {
  const lines = new Uint8Array(height * (1 + width * 4))
  for (let y = 0; y < height; y += 1) lines.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * (1 + width * 4) + 1)
  const head = Uint8Array.of(...numbers(width, height), 8, 6, 0, 0, 0)
  const size = Uint8Array.of(...numbers(DENSITY * 1000, DENSITY * 1000), 1)
  const parts = [SIGNATURE, chunk('IHDR', head), chunk('pHYs', size), chunk('IDAT', deflateSync(lines)), chunk('IEND', new Uint8Array())]
  return Uint8Array.from(Buffer.concat(parts))
}
