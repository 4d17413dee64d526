/** Names or words as one says them: 'Bo, Mo en Zoë'. */
export const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`)
/** The same, of more than three the first two: 'Bo, Mo en 3 anderen'. */
export const fewOf = (names: readonly string[], others: string): string => listed(names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} ${others}`])
