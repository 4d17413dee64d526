import type { Weight } from '../tokens.ts'

/** The families in the order in which they are asked for a character. */
const families = ['atkinson', 'noto-sans', 'vazirmatn', 'noto-hebrew', 'noto-emoji', 'noto-symbols', 'noto-symbols2', 'noto-math'] as const
export type Family = (typeof families)[number]

const atkinson: Readonly<Record<Weight, string>> = {
  300: 'atkinson-300.ttf', 400: 'atkinson-400.ttf', 500: 'atkinson-500.ttf', 600: 'atkinson-600.ttf', 700: 'atkinson-700.ttf', 800: 'atkinson-800.ttf',
}

const two = (name: string, weight: Weight): string => `${name}-${weight >= 600 ? 700 : 400}.ttf`

/** Ligatures that are only pretty stay off where they would spoil copied text. */
export const features = (file: string): Readonly<Record<string, boolean>> | undefined => (file.startsWith('vazirmatn') ? { liga: false } : undefined)

/** The file that holds `family` at `weight` or as near as there is. */
export function fontFile(family: Family, weight: Weight): string {
  switch (family) {
    case 'atkinson':
      return atkinson[weight]
    case 'noto-sans':
    case 'vazirmatn':
    case 'noto-hebrew':
      return two(family, weight)
    case 'noto-emoji':
    case 'noto-symbols':
      return `${family}-400.ttf`
    case 'noto-symbols2':
    case 'noto-math':
      return `${family}-subset.ttf`
  }
}
