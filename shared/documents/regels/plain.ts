import { helpLine } from '../../text/fixed.ts'
import type { Document, DocumentKind, Section } from '../model.ts'
import type { RulesPaperInput } from './input.ts'

/** The furniture that every paper of the house shares. It hangs on the wall, so it says nothing of secrecy. */
export const housePaper = ({ house, mark, version }: Pick<RulesPaperInput, 'house' | 'mark' | 'version'>, kind: DocumentKind, title: string, sections: readonly Section[]): Document => ({
  kind, profile: '', title, subject: house.name, language: 'nl-NL', head: { left: house.name, right: title }, sections, footer: { strong: helpLine(house.phone247), archive: `${title} · versie ${version.number}` }, mark, example: house.example,
})
