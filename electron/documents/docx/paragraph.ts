import { Paragraph, type IParagraphOptions, type ParagraphChild, type IRunOptions } from 'docx'
import type { Rich } from '#shared/documents/model.ts'
import { plain, richRuns, runs, startsRightToLeft } from './text.ts'

type Options = Omit<IParagraphOptions, 'children' | 'text' | 'style'> & { readonly look?: IRunOptions }

/** A paragraph of running text in a style of ours; right-to-left text turns the paragraph round. */
export const paragraph = (style: string, text: string | Rich, { look = {}, ...options }: Options = {}): Paragraph =>
  new Paragraph({
    ...options,
    style,
    ...(startsRightToLeft(typeof text === 'string' ? text : plain(text)) ? { bidirectional: true } : {}),
    children: [...(typeof text === 'string' ? runs(text, look) : richRuns(text, look))],
  })

/** A paragraph of runs and pictures made elsewhere. */
export const line = (style: string, children: readonly ParagraphChild[], options: Omit<Options, 'look'> = {}): Paragraph => new Paragraph({ ...options, style, children: [...children] })

/** One paragraph of a list. */
export const item = (reference: string, text: string, options: Options = {}, style = 'Lijstpunt'): Paragraph => paragraph(style, text, { ...options, numbering: { reference, level: 0, custom: true } })

/** The thin paragraph that Word wants after a table; it holds no text and takes no room to speak of. */
export const gap = (points = 1, where: { readonly pageBreakBefore?: boolean; readonly keepNext?: boolean } = {}): Paragraph => new Paragraph({ ...where, style: 'Tussenruimte', children: [], spacing: { before: 0, after: 0, line: Math.max(20, Math.round(points * 20)), lineRule: 'exact' } })
