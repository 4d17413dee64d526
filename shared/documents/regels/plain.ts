import { longDay } from '../../domain/calendar/format.ts'
import { addressLine } from '../../domain/house/house.ts'
import { helpLine } from '../../text/fixed.ts'
import { paperName } from '../../text/regels/names.ts'
import type { Document, DocumentKind, Section } from '../model.ts'
import { clean } from '../rich.ts'
import type { RulesPaperInput } from './input.ts'

type Furniture = Pick<RulesPaperInput, 'house' | 'mark' | 'version' | 'paper'>

/** Which text it is: 'Huisregels De Proefhaven · versie 3 · geldt vanaf 1 januari 2026'. */
export const archiveOf = ({ house, version, paper }: Furniture, ...more: readonly string[]): string =>
  [[paperName[paper], clean(house.name)].filter(Boolean).join(' '), `versie ${version.number}`, ...(more.length > 0 ? more : version.from === null ? [] : [`geldt vanaf ${longDay(version.from)}`])].join(' · ')

/** The furniture that every paper of the house shares. It hangs on the wall, so it says nothing of secrecy. */
export const housePaper = (i: Furniture, kind: DocumentKind, title: string, sections: readonly Section[]): Document => ({
  kind, profile: '', title: [title, clean(i.house.name)].filter(Boolean).join(' '), subject: `Versie ${i.version.number}`, language: 'nl-NL', head: { left: clean(i.house.name), right: clean(addressLine(i.house)) }, sections,
  footer: { strong: helpLine(clean(i.house.phone247)), archive: archiveOf(i) }, mark: i.mark, example: i.house.example,
})
