import { abbreviations } from './abbreviations.ts'
import { care } from './care.ts'
import type { Entry, Group } from './entry.ts'
import { policy } from './policy.ts'
import { written } from './written.ts'

export type Word = Entry & { readonly group: Group }
const of = (group: Group, entries: readonly Entry[]): readonly Word[] => entries.map((e) => ({ ...e, group }))

/** Every word of the list. */
export const wordList: readonly Word[] = [...of('afkorting', abbreviations), ...of('schrijftaal', written), ...of('vakwoord', care), ...of('vakwoord', policy)]

/** One form of a word of the list, ready to be looked for: its parts, and which form it is. */
export type Form = { readonly word: Word; readonly parts: readonly string[]; readonly instead: string; readonly many: boolean; readonly first: boolean }

/** The forms by their first part, longest first. */
export const formsByFirst: ReadonlyMap<string, readonly Form[]> = (() => {
  const map = new Map<string, Form[]>()
  for (const word of wordList) {
    for (const [i, [found, instead, many]] of word.forms.entries()) {
      const parts = found.split(' ')
      const key = parts[0] ?? ''
      map.set(key, [...(map.get(key) ?? []), { word, parts, instead, many: many !== undefined, first: i === 0 }])
    }
  }
  for (const forms of map.values()) forms.sort((a, b) => b.parts.length - a.parts.length)
  return map
})()
