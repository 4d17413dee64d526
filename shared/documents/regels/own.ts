import type { Block } from '../model.ts'
import { clean, euros, rich } from '../rich.ts'
import type { SheetPerson } from './input.ts'

/** What of the conditions is one resident's alone (A06, B08, B48). What nobody filled in yet is left open to write. */
export function own(p: SheetPerson, id: string): readonly Block[] {
  const all = [
    ['rent', 'Mijn huur', p.rent === null ? '' : `${euros(p.rent)} per maand`],
    ['planned', 'Daarna woon ik', clean(p.plannedAddress)],
    ['emergency', 'Gaat het mis, dan ga ik naar', clean(p.emergencyAddress)],
    ['gemeente', 'Mijn gemeente', clean(p.gemeente)],
  ] as const
  return all.map(([key, label, text]): Block => (text === '' ? { kind: 'write', id: `${id}-${key}`, label, hint: '', lines: 1, note: '' } : { kind: 'row', id: `${id}-${key}`, label, paragraphs: [rich(text)] }))
}
