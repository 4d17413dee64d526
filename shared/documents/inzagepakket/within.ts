import type { Block, Section } from '../model.ts'

/** A part of the package on a page of its own: its name, and blocks that may come from another document. */
export const within = (id: string, title: string, blocks: readonly Block[]): readonly Section[] =>
  blocks.length === 0
    ? []
    : [{ id, title, newPage: true, blocks: [{ kind: 'heading', id: `${id}-title`, number: '', title }, ...blocks.map((b, n) => ({ ...b, id: `${id}-${n}-${b.id}` }))] }]
