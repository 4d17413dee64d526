/** A word that staff know and a resident may not, with what to say instead. Our own list. */
export type Entry = {
  /** What is found (small letters) and what it becomes, for each form. An abbreviation stands without its last dot. */
  readonly forms: readonly (readonly [found: string, instead: string, many?: 'meervoud'])[]
  /** Another way to say the first form. */
  readonly or?: readonly string[]
  /** What it means, or what to look at when it is replaced. */
  readonly note: string
  /** Residents say it too: own words are left alone. */
  readonly spoken?: true
  /** The replacement takes this article where the word itself takes the other. */
  readonly article?: 'de' | 'het'
  /** The replacement takes no article or "mijn": they go along. */
  readonly bare?: true
}
export type Group = 'afkorting' | 'schrijftaal' | 'vakwoord'

type More = Omit<Entry, 'forms' | 'note'> & { readonly forms?: Entry['forms'] }
/** One line of the list. */
export const say = (found: string, instead: string, note: string, { forms = [], ...more }: More = {}): Entry => ({ forms: [[found, instead], ...forms], note, ...more })
