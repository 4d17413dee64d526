import { LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { styles } from './styles.ts'
import { INK, half, mm, pt } from './units.ts'

type Size = { readonly size: number; readonly line: number; readonly before?: number }

// Large print: the same styles under the same names, so that Word's list of styles stays what it is.
const sizes: Readonly<Record<string, Size>> = {
  Documentsoort: { size: 21, line: 27 }, EigenWoordenGroot: { size: 29, line: 37 }, EigenWoorden: { size: 20, line: 26 }, EigenWoordenKlein: { size: 16, line: 21 }, Label: { size: 16, line: 21 }, Tabeltekst: { size: 16, line: 22 }, Zacht: { size: 15, line: 21 },
  Cijfer: { size: 30, line: 36 }, Signaalnaam: { size: 20, line: 26 }, Voetregel: { size: 14, line: 18 }, Lijstpunt: { size: 16, line: 22 },
}

const sized = (style: IParagraphStyleOptions): IParagraphStyleOptions => {
  const s = sizes[style.id]
  if (!s) return style
  return { ...style, run: { ...style.run, size: half(s.size), sizeComplexScript: half(s.size) }, paragraph: { ...style.paragraph, spacing: { ...style.paragraph?.spacing, before: pt(s.before ?? 0), line: pt(s.line) } } }
}

const { default: usual, paragraphStyles = [] } = styles

/** The styles of a document in large print. */
export const largeStyles: IStylesOptions = {
  ...styles,
  default: {
    ...usual,
    document: { run: { ...usual?.document?.run, size: half(16), color: INK }, paragraph: { spacing: { before: 0, after: 0, line: pt(22), lineRule: LineRuleType.AT_LEAST } } },
    heading1: {
      ...usual?.heading1,
      run: { ...usual?.heading1?.run, size: half(22) },
      paragraph: { ...usual?.heading1?.paragraph, spacing: { before: pt(12), after: pt(3), line: pt(28), lineRule: LineRuleType.AT_LEAST }, indent: { left: 0, hanging: 0 }, leftTabStop: mm(14) },
    },
  },
  paragraphStyles: paragraphStyles.map(sized),
}
