import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(path.resolve(import.meta.dirname, '../../../renderer/style/tokens.css'), 'utf8')
const block = (selector: string): string => css.slice(css.indexOf('{', css.indexOf(selector)), css.indexOf('}', css.indexOf(selector)))
const colours = (selector: string): Readonly<Record<string, string>> => Object.fromEntries([...block(selector).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map((m) => [m[1] ?? '', m[2] ?? '']))
const light = { ...colours("[data-mantine-color-scheme='light'] {"), white: '#ffffff', ...colours('[data-paper] {') }
const dark = { ...light, ...colours("[data-mantine-color-scheme='dark'] {"), ...colours("[data-mantine-color-scheme='dark'] [data-paper]") }

const channel = (hex: string, at: number): number => {
  const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}
const luminance = (hex: string): number => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)
function contrast(scheme: Readonly<Record<string, string>>, a: string, b: string): number {
  const [first, second] = [scheme[a], scheme[b]]
  if (first === undefined || second === undefined) throw new Error(`no token ${first === undefined ? a : b}`)
  const [high, low] = [luminance(first), luminance(second)].toSorted((x, y) => y - x)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

// The table of the design: the pair, light, dark. Edges need 3, text 4.5.
const table = [
  ['ink', 'paper', 15.5, 12.7], ['ink', 'ground', 14.0, 14.2], ['ink2', 'paper', 7.6, 8.7], ['ink2', 'ground', 6.9, 9.7], ['ink3', 'paper', 5.6, 6.5], ['ink3', 'ground', 5.0, 7.2], ['ink3', 'rail', 4.7, 7.6],
  ['link', 'paper', 7.9, 8.8], ['link', 'ground', 7.1, 9.8], ['link', 'petrol-tint', 6.7, 6.9], ['white', 'petrol', 7.9, 4.8], ['white', 'petrol-hover', 10.5, 6.2],
  ['amber-ink', 'amber-tint', 7.1, 8.8], ['amber-ink', 'paper', 7.9, 10.3], ['ink', 'amber-tint', 14.0, 10.9], ['red', 'paper', 7.4, 7.6], ['red', 'red-tint', 6.5, 7.1],
] as const
const edges = [['field', 'paper', 4.1, 4.5], ['field', 'ground', 3.7, 5.1], ['focus', 'ground', 7.1, 9.8]] as const
/** What our own components put together beyond the table. */
const ours = [['ink2', 'sunken'], ['ink2', 'rail'], ['ink2', 'paper2'], ['link', 'paper2'], ['link', 'rail'], ['ink', 'petrol-tint'], ['ink2', 'petrol-tint'], ['ink', 'red-tint'], ['sheet-text', 'sheet'], ['sheet-text2', 'sheet'], ['ground', 'ink']] as const

describe('contrast of the colour tokens', () => {
  test.each(table)('%s on %s reads', (a, b, inLight, inDark) => {
    expect(contrast(light, a, b)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark, a, b)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(light, a, b)).toBeCloseTo(inLight, 0)
    expect(contrast(dark, a, b)).toBeCloseTo(inDark, 0)
  })
  test.each(edges)('%s on %s is seen', (a, b, inLight, inDark) => {
    expect(contrast(light, a, b)).toBeGreaterThanOrEqual(3)
    expect(contrast(dark, a, b)).toBeGreaterThanOrEqual(3)
    expect(contrast(light, a, b)).toBeCloseTo(inLight, 0)
    expect(contrast(dark, a, b)).toBeCloseTo(inDark, 0)
  })
  test.each(ours)('%s on %s reads, in both schemes', (a, b) => {
    expect(contrast(light, a, b)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark, a, b)).toBeGreaterThanOrEqual(4.5)
  })
})
