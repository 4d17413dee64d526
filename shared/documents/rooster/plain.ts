import { helpLine } from '../../text/fixed.ts'
import type { Document, DocumentKind, Section } from '../model.ts'
import type { WeekInput } from './input.ts'

/** The furniture that the papers of a week share. */
export const weekPaper = ({ house, mark }: WeekInput, kind: DocumentKind, title: string, sections: readonly Section[]): Document => ({
  kind, profile: '', title, subject: house.name, language: 'nl-NL', head: null, sections, footer: { strong: helpLine(house.phone247), archive: title }, mark, example: house.example,
})
