import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Document } from '#shared/documents/model.ts'
import { activeBlock } from '../../../renderer/ui/paper/activeBlock.ts'
import { reuse } from '../../../renderer/ui/paper/reuse.ts'
import { anyDocument } from '../../support/arbitraryDocument.ts'
import { caseA } from '../../support/caseA.ts'

const copy = <T>(value: T): T => structuredClone(value)
const blocks = (d: Document): readonly Block[] => d.sections.flatMap((s) => s.blocks)

describe('a keystroke', () => {
  test('gives every block that says the same its old identity, and changes no word', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        expect(reuse(before, copy(before))).toBe(before)
        expect(reuse(before, after)).toEqual(after)
      }),
    )
  })

  test('leaves all but the block that changed as they were', () => {
    const before = caseA().document
    const at = 7
    const id = blocks(before)[at]?.id
    const after: Document = copy({ ...before, sections: before.sections.map((s) => ({ ...s, blocks: s.blocks.map((b) => (b.id === id ? { ...b, kind: 'note' as const, text: [{ text: 'anders' }] } : b)) })) })
    const next = reuse(before, after)
    const changed = blocks(next).filter((b, n) => b !== blocks(before)[n])
    expect(changed.map((b) => b.id)).toEqual([id])
  })
})

describe('the block that is written in', () => {
  const block = (id: string, change: Partial<Block>): Block => ({ id, kind: 'row', label: id, paragraphs: [], ...change }) as Block
  const doc = (...all: readonly Block[]): Document => ({ ...caseA().document, sections: [{ id: 's', title: '', newPage: false, blocks: all }] })
  const d = doc(
    block('kop', { kind: 'heading', origin: { step: '3' } }),
    block('waarheen', { origin: { step: '3', field: 'stay.goal' } }),
    block('adres', { origin: { step: '3', field: 'stay.address' } }),
    block('doel', { origin: { step: 'goal:g1' } }),
    block('voet', {}),
  )

  test.each([
    [{ step: '3', field: 'stay.address' } as const, 'adres'],
    [{ step: '3', field: 'stay.goal.text' } as const, 'waarheen'],
    [{ step: '3' } as const, 'kop'],
    [{ step: 'goal:g1', field: 'words' } as const, 'doel'],
    [{ step: '9' } as const, null],
    [null, null],
  ])('answers to %j with %s', (origin, id) => expect(activeBlock(d, origin)).toBe(id))
})
