import type { Ink } from '#shared/domain/signature/signature.ts'

/** Strokes that look like somebody signing: loops along a line, different for each name. Nobody's real signature. */
export function exampleInk(name: string): Ink {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7)
  const wave = (i: number): number => Math.sin(i * 0.55 + seed) * 55 + Math.sin(i * 1.31 + seed * 0.7) * 38
  const width = Math.min(760, 200 + name.length * 38)
  const steps = Math.round(width / 6)
  const body = Array.from({ length: steps }, (_, i) => [Math.round(120 + (i * width) / steps + Math.cos(i * 0.9 + seed) * 16), Math.round(150 + wave(i) * (1 - (0.5 * i) / steps))]).flat()
  const line = Array.from({ length: 24 }, (_, i) => [Math.round(110 + (i * width) / 22), Math.round(232 + Math.sin(i / 5 + seed) * 8)]).flat()
  return [body, line]
}
