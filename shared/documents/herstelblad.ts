import type { Day } from '../domain/calendar/day.ts'
import { longDay } from '../domain/calendar/format.ts'
import type { House } from '../domain/house/house.ts'
import { recoverySheetText as text } from '../text/fixed.ts'
import type { Block, Document, Origin } from './model.ts'
import { clean, strong } from './rich.ts'

/** What a recovery sheet is made of. The words live in memory only: this document is printed and never kept. */
export type RecoverySheetInput = { readonly house: Pick<House, 'name' | 'example'>; readonly words: readonly string[]; readonly on: Day; readonly number: number }

const origin: Origin = { step: '0' }
const CHOICE = 'Ik heb het herstelblad'

/** The recovery sheet: 24 words on paper, and what to do with them. */
export function herstelblad({ house, words, on, number }: RecoverySheetInput): Document {
  const name = clean(house.name)
  const rows = text.rows.map(([label, said], i): Block => ({ kind: 'row', id: `row-${i}`, label, paragraphs: [strong(said, CHOICE)], origin }))
  const blocks: readonly Block[] = [
    { kind: 'cover', id: 'title', above: '', title: text.title, origin },
    { kind: 'statement', id: 'intro', label: '', text: text.intro, origin },
    { kind: 'recoveryWords', id: 'words', words: words.map(clean), origin },
    ...rows,
    { kind: 'blanks', id: 'kept', items: [{ label: 'Gemaakt op', value: longDay(on) }, { label: 'Gelegd in', value: '' }, { label: 'Door', value: '' }], origin },
  ]
  return {
    kind: 'herstelblad', profile: '', title: [text.title, name].filter(Boolean).join(' '), subject: `Blad ${number}`, language: 'nl-NL',
    head: { left: name, right: house.example ? 'Voorbeeld, niet gebruiken' : `Blad ${number}` },
    sections: [{ id: 'blad', title: text.title, newPage: false, blocks }],
    footer: { strong: text.secret, archive: [[text.title, name].filter(Boolean).join(' '), `blad ${number}`, longDay(on), 'strikt vertrouwelijk, alleen op papier'].join(' · ') },
    mark: 'geen', example: house.example,
  }
}
