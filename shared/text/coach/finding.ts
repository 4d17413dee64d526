/** What kind of text a field holds; it decides which rules apply. `own` is the resident's voice, `agreed` a goal, `prose` text about the resident, `line` a few words. */
export type FieldKind = 'own' | 'agreed' | 'prose' | 'line' | 'none'

export type FindingKind = 'long' | 'passive' | 'jargon' | 'vague' | 'treatment'

/** Something that reads heavier than it has to. `from` and `to` are UTF-16 offsets; a suggestion replaces exactly that stretch. */
export type Finding = {
  readonly kind: FindingKind
  readonly from: number
  readonly to: number
  /** One plain sentence: what it is, or what to ask. */
  readonly message: string
  readonly suggestion: { readonly replace: string } | null
  /** Other replacements of the same stretch. */
  readonly alternatives: readonly string[]
}

/** Longest sentence that reads well, and the mean to aim for, in words. */
export const LONGEST = 18
export const MEAN = 12
/** Own words may run on: people speak as they speak. */
export const LONGEST_OWN = 40

/** The text after taking a suggestion. */
export const replaced = (text: string, f: Pick<Finding, 'from' | 'to'>, by: string): string => text.slice(0, f.from) + by + text.slice(f.to)
