/** The parts of a name as the Dutch write it. */
export type NameParts = { readonly firstName: string; readonly tussenvoegsel: string; readonly lastName: string }

/** 'Lieke van der Schets'. */
export const fullName = (n: NameParts): string => [n.firstName, n.tussenvoegsel, n.lastName].map((p) => p.trim()).filter(Boolean).join(' ')

/** Two letters for the circle beside a name: first letters of first and last name. */
export const initials = (n: NameParts): string => [n.firstName, n.lastName].map((p) => [...p.trim()][0] ?? '').join('').toLocaleUpperCase('nl')

/** A text reduced to what people search by: no diacritics, lower case, single spaces. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ø/gi, 'o').replace(/ł/gi, 'l').replace(/ß/g, 'ss').toLocaleLowerCase('nl').replace(/\s+/g, ' ').trim()

/** True when every word of `query` starts a word of the name; accents and tussenvoegsels do not matter. */
export function nameMatches(n: NameParts, query: string): boolean {
  const words = fold(fullName(n)).split(' ')
  return fold(query).split(' ').filter(Boolean).every((q) => words.some((w) => w.startsWith(q)) || fold(fullName(n)).includes(q))
}

/** Sort key: last name without tussenvoegsel, then first name. */
export const nameSortKey = (n: NameParts): string => `${fold(n.lastName)} ${fold(n.firstName)}`
