import type { IStylesOptions } from 'docx'
import { styles } from './styles.ts'
import { pt } from './units.ts'

const { default: usual, paragraphStyles = [] } = styles

const air: Readonly<Record<string, { readonly before?: number; readonly after?: number }>> = { Documentsoort: { before: pt(8) }, Briefhoofd: { after: pt(12) } }

/** The styles of a report: the same, with less air above names and headings, so that four goals fit two pages. */
export const reportStyles: IStylesOptions = {
  ...styles,
  default: { ...usual, heading1: { ...usual?.heading1, paragraph: { ...usual?.heading1?.paragraph, spacing: { ...usual?.heading1?.paragraph?.spacing, before: pt(9), after: pt(4) } } } },
  paragraphStyles: paragraphStyles.map((s) => (s.id in air ? { ...s, paragraph: { ...s.paragraph, spacing: { ...s.paragraph?.spacing, ...air[s.id] } } } : s)),
}
