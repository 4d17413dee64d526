import { BorderStyle, LevelFormat, LineRuleType, type INumberingOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { AMBER, FONT, GRID, INK, PETROL, SOFT, eighth, half, mm, pt } from './units.ts'

type Look = { readonly size: number; readonly line: number; readonly bold?: boolean; readonly color?: string; readonly font?: string; readonly before?: number; readonly after?: number; readonly exact?: boolean; readonly keepNext?: boolean }

const look = ({ size, line, bold = false, color = INK, font = FONT, before = 0, after = 0, exact = false, keepNext = false }: Look): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> => ({
  run: { font, size: half(size), sizeComplexScript: half(size), bold, color },
  paragraph: { spacing: { before: pt(before), after: pt(after), line: pt(line), lineRule: exact ? LineRuleType.EXACT : LineRuleType.AT_LEAST }, ...(keepNext ? { keepNext } : {}) },
})

const style = (id: string, name: string, options: Look, basedOn = 'Normal'): IParagraphStyleOptions => ({ id, name, basedOn, quickFormat: true, ...look(options) })

const own = (id: string, name: string, size: number, line: number): IParagraphStyleOptions => ({
  ...style(id, name, { size, line, bold: true, exact: true }),
  next: 'Normal',
})

const headingRule = { top: { style: BorderStyle.SINGLE, size: eighth(0.9), color: PETROL, space: 7 } }

/** Every style of our documents, by the names of Word's own list where Word has one. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: half(11), color: INK, language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'ar-SA' } }, paragraph: { spacing: { before: 0, after: 0, line: pt(16.5), lineRule: LineRuleType.AT_LEAST } } },
    title: { ...look({ size: 38, line: 42, bold: true, after: 8, keepNext: true }), run: { ...look({ size: 38, line: 42, bold: true }).run, characterSpacing: -16 } },
    heading1: {
      run: { font: FONT, size: half(18), bold: true, color: PETROL },
      paragraph: { spacing: { before: pt(15), after: pt(8), line: pt(22), lineRule: LineRuleType.AT_LEAST }, outlineLevel: 0, keepNext: true, keepLines: true, indent: { left: mm(GRID.axis), hanging: mm(GRID.axis) }, leftTabStop: mm(GRID.axis), border: headingRule },
    },
    heading2: { run: { font: FONT, size: half(19), bold: true, color: PETROL }, paragraph: { spacing: { before: 0, after: 0, line: pt(25), lineRule: LineRuleType.AT_LEAST }, outlineLevel: 1, keepNext: true, keepLines: true } },
    heading3: { run: { font: FONT, size: half(12.5), bold: true, color: PETROL }, paragraph: { spacing: { before: 0, after: pt(2), line: pt(16.5), lineRule: LineRuleType.AT_LEAST }, keepNext: true } },
    strong: { run: { bold: true } },
  },
  paragraphStyles: [
    style('Briefhoofd', 'Briefhoofd', { size: 11, line: 14, after: 18 }),
    style('Documentsoort', 'Documentsoort', { size: 16, line: 20, bold: true, color: PETROL, before: 52, keepNext: true }),
    style('Onderwerp', 'Onderwerp', { size: 22, line: 28, bold: true, before: 34, after: 6, keepNext: true }),
    own('EigenWoordenGroot', 'Eigen woorden groot', 29, 36),
    own('EigenWoorden', 'Eigen woorden', 19, 25),
    own('EigenWoordenKlein', 'Eigen woorden klein', 14.5, 20),
    style('Label', 'Label', { size: 11, line: 15, bold: true, color: PETROL }),
    style('Tabelkop', 'Tabelkop', { size: 11, line: 14, bold: true, color: PETROL, keepNext: true }),
    style('Tabeltekst', 'Tabeltekst', { size: 11, line: 15 }),
    style('Zacht', 'Zacht', { size: 11, line: 14.5, color: SOFT }),
    style('Leefgebied', 'Leefgebied', { size: 11, line: 15, bold: true }),
    style('Afspraak', 'Afspraak', { size: 11, line: 15.5, before: 4 }),
    style('Verklaring', 'Verklaring', { size: 13.5, line: 18, bold: true }),
    style('Cijfer', 'Cijfer', { size: 23, line: 26, bold: true, color: PETROL }),
    style('Signaalnaam', 'Signaalnaam', { size: 14, line: 18, bold: true }),
    style('Herstelwoord', 'Herstelwoord', { size: 19, line: 27, bold: true }),
    style('Telefoon', 'Telefoon', { size: 23, line: 28, bold: true }),
    style('Voetregel', 'Voetregel', { size: 11, line: 14 }),
    style('Archiefregel', 'Archiefregel', { size: 9, line: 12, color: SOFT }),
    style('Tussenruimte', 'Tussenruimte', { size: 1, line: 1, exact: true }),
    style('Lijstpunt', 'Lijstpunt', { size: 11, line: 16.5 }),
  ],
  characterStyles: [
    { id: 'Aanhaling', name: 'Aanhalingsteken', run: { font: FONT, bold: true, color: AMBER } },
    { id: 'Nummer', name: 'Nummer van een deel', run: { bold: false, color: PETROL } },
    { id: 'LabelTeken', name: 'Label in de regel', run: { bold: true, color: PETROL } },
    { id: 'ZachtTeken', name: 'Zacht in de regel', run: { color: SOFT } },
    { id: 'Scheiding', name: 'Scheidingsteken', run: { color: SOFT } },
  ],
}

const bullet = (reference: string, text: string, color: string, left: number): INumberingOptions['config'][number] => ({
  reference,
  levels: [{ level: 0, format: LevelFormat.BULLET, text, style: { run: { font: FONT, color }, paragraph: { indent: { left: mm(left), hanging: mm(left) } } } }],
})

/** The lists: a dash, and the filled and open dots of what we thought of. */
export const numbering: INumberingOptions = {
  config: [bullet('streepjes', '–', PETROL, 5), bullet('dicht', '●', PETROL, 6), bullet('open', '○', PETROL, 6), bullet('dichtklein', '●', SOFT, 4), bullet('openklein', '○', SOFT, 4)],
}
