import { lexer, type MarkedToken, type Token } from 'marked'
import { fold } from '#shared/domain/people/name.ts'

/** Words in a line: plain, strong, a key of the keyboard, or the way to another chapter. */
export type Span = { readonly kind: 'text' | 'strong' | 'key'; readonly text: string } | { readonly kind: 'link'; readonly text: string; readonly chapter: string }
type Line = readonly Span[]
/** One thing on the page. `id` is unique in the book; a list or table has an id for each line, made with `lineId`. */
export type Block = { readonly id: string } & (
  | { readonly kind: 'heading' | 'text' | 'say'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'picture'; readonly file: string; readonly says: string }
)
export type Chapter = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }

/** The id of one line of a list or table. */
export const lineId = (block: Pick<Block, 'id'>, at: number): string => `${block.id}-${at}`
/** 'Kopieën en documenten' → 'kopieen-en-documenten'. */
export const slug = (title: string): string => fold(title).replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')
/** The words of a line without their looks. */
export const wordsOf = (line: Line): string => line.map((span) => span.text).join('')

// Marked's tokens are open-ended; these are the kinds it makes itself.
const is = <K extends MarkedToken['type']>(token: Token, kind: K): token is Extract<MarkedToken, { type: K }> => token.type === kind

// The handbook has no markup of its own: what we do not draw falls back to its text.
function spans(tokens: readonly Token[]): Line {
  return tokens.flatMap((t): Line => {
    if (is(t, 'strong')) return [{ kind: 'strong', text: wordsOf(spans(t.tokens)) }]
    if (is(t, 'codespan')) return [{ kind: 'key', text: t.text }]
    if (is(t, 'link') && t.href.startsWith('#')) return [{ kind: 'link', text: wordsOf(spans(t.tokens)), chapter: t.href.slice(1) }]
    if (is(t, 'text') || is(t, 'escape')) return [{ kind: 'text', text: t.text.replace(/\s+/gu, ' ') }]
    return [{ kind: 'text', text: t.raw }]
  })
}
const lineOf = (tokens: readonly Token[]): Line => tokens.flatMap((t, i) => [...(i > 0 ? [{ kind: 'text', text: ' ' } as const] : []), ...(is(t, 'text') || is(t, 'paragraph') ? spans(t.tokens ?? [t]) : spans([t]))])

function blockOf(token: Token, id: string): Block | null {
  if (is(token, 'heading')) return { id, kind: 'heading', line: spans(token.tokens) }
  if (is(token, 'list')) return { id, kind: 'list', ordered: token.ordered, lines: token.items.map((item) => lineOf(item.tokens)) }
  if (is(token, 'table')) return { id, kind: 'table', head: token.header.map((cell) => spans(cell.tokens)), rows: token.rows.map((row) => row.map((cell) => spans(cell.tokens))) }
  if (is(token, 'blockquote')) return { id, kind: 'say', line: lineOf(token.tokens) }
  if (is(token, 'space')) return null
  if (!is(token, 'paragraph')) return { id, kind: 'text', line: [{ kind: 'text', text: token.raw.trim() }] }
  const [first, ...more] = token.tokens
  return first && is(first, 'image') && more.length === 0 ? { id, kind: 'picture', file: first.href, says: first.text } : { id, kind: 'text', line: spans(token.tokens) }
}

/** The chapters of a handbook in Markdown: one for each heading of the second level; what stands before the first is for readers of the file. */
export function chaptersOf(text: string): readonly Chapter[] {
  const chapters: { id: string; title: string; blocks: Block[] }[] = []
  for (const token of lexer(text)) {
    const chapter = chapters.at(-1)
    if (is(token, 'heading') && token.depth === 2) chapters.push({ id: slug(token.text), title: token.text, blocks: [] })
    else if (chapter) {
      const block = blockOf(token, `${chapter.id}--${chapter.blocks.length}`)
      if (block) chapter.blocks.push(block)
    }
  }
  return chapters
}
