import type { Day } from '../domain/calendar/day.ts'
import { longDay } from '../domain/calendar/format.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { House } from '../domain/house/house.ts'
import { fullName } from '../domain/people/name.ts'
import { callName } from '../domain/people/person.ts'
import type { HistoryLine } from '../domain/history/line.ts'
import { helpLine } from '../text/fixed.ts'
import type { HistoryNames } from '../text/history/values.ts'
import { changes } from './inzagepakket/changes.ts'
import { aboutMe, around, stays } from './inzagepakket/facts.ts'
import { files, type PackedFile } from './inzagepakket/files.ts'
import { intro } from './inzagepakket/intro.ts'
import { within } from './inzagepakket/within.ts'
import type { Document } from './model.ts'
import { clean } from './rich.ts'

export type { PackedFile } from './inzagepakket/files.ts'
/** A paper of the dossier that goes in whole: the words above it, and the document. */
export type PackedPaper = { readonly title: string; readonly document: Document }
/** What the package of one resident is made of. `looked` is the paper 'Wie keek in mijn dossier?'. */
export type InzageInput = {
  readonly dossier: Dossier
  readonly house: House
  readonly papers: readonly PackedPaper[]
  readonly lines: readonly HistoryLine[]
  readonly names: HistoryNames['names']
  /** Who did what, by the id of the user. */
  readonly people: Readonly<Record<string, string>>
  readonly looked: Document
  readonly files: readonly PackedFile[]
  readonly today: Day
}

/** Everything that the house wrote down about one resident, for that resident (Wmo art. 5.3.2, AVG art. 15). The first page says in plain Dutch what it is. */
export function inzagepakket(i: InzageInput): Document {
  const { dossier, house, names } = i
  const name = clean(fullName(dossier.person)) || clean(callName(dossier.person)) || 'zonder naam'
  const known: HistoryNames = { dossier, names }
  const kept = i.looked.sections.flatMap((s) => s.blocks).filter((b) => b.kind !== 'cover' && b.id !== 'rights')
  const sections = [
    intro(name, house, i.today),
    aboutMe(dossier, known),
    around(dossier, known),
    ...stays(dossier, known),
    ...i.papers.flatMap(({ title, document }, n) => within(`paper-${n}`, title, document.sections.flatMap((s) => s.blocks))),
    changes(i.lines, known, i.people),
    ...within('looked', 'Wie keek in mijn dossier?', kept),
    files(i.files),
  ]
  return {
    kind: 'inzagepakket', profile: '', title: `Inzagepakket van ${name}`, subject: clean(house.name), language: 'nl-NL',
    head: { left: clean(house.name), right: `Inzagepakket van ${name}` },
    sections: sections.filter((s) => s.blocks.length > 0),
    footer: { strong: helpLine(clean(house.phone247)), archive: ['Inzagepakket', name, longDay(i.today), 'vertrouwelijk'].join(' · ') },
    mark: 'geen', example: house.example,
  }
}
