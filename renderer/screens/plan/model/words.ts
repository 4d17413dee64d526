/** How many words a text has, as people count: what stands between spaces. */
export const wordCount = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/u).length)

/** What stands beside a field with a length guide: '12 woorden', or that it is long for its place; empty while nothing is typed. */
export function wordGuide(text: string, most: number): string {
  const count = wordCount(text)
  if (count === 0) return ''
  if (count > most) return `${count} woorden, dat is lang. Rond ${most} leest het best.`
  return count > most * 0.8 ? `${count} van ongeveer ${most} woorden` : ''
}
