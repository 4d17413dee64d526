import type { Block, Section } from '../model.ts'
import { clean, rich } from '../rich.ts'

/** A file that goes beside the PDF; `as` is null when it could not be read. */
export type PackedFile = { readonly title: string; readonly as: string | null }

/** What lies beside this PDF in the same folder. */
export function files(all: readonly PackedFile[]): Section {
  const heading: Block = { kind: 'heading', id: 'files-title', number: '', title: 'Bijlagen' }
  const none: Block = { kind: 'note', id: 'files-none', text: rich('Er zijn geen bijlagen.') }
  const table: Block = {
    kind: 'table', id: 'files-table', columns: [{ title: 'Wat', width: 85 }, { title: 'Naam in de map ‘Bijlagen’', width: 85 }],
    rows: all.map((f) => [rich(clean(f.title)), rich(f.as === null ? 'kon niet worden gelezen; vraag het huis ernaar' : clean(f.as))]),
    note: 'Staat in een bijlage iets over een ander? Het huis leest haar na voordat zij wordt gegeven (Wmo artikel 5.3.2).',
  }
  return { id: 'files', title: 'Bijlagen', newPage: true, blocks: all.length === 0 ? [heading, none] : [heading, table] }
}
