import { clockOnPaper, dayOfMoment, fullDay, longDay } from '../domain/calendar/format.ts'
import { fold } from '../domain/people/name.ts'
import type { Signature, SignerRole } from '../domain/signature/signature.ts'
import type { SignatureCell } from './model.ts'
import { clean } from './rich.ts'

const roleWords = { bewoner: 'bewoner', begeleider: 'persoonlijk begeleider', hbo: 'hbo, eindverantwoordelijk', vertegenwoordiger: 'vertegenwoordiger', naaste: 'naaste' } as const satisfies Readonly<Record<SignerRole, string>>

/** '22 januari 2026, 14.10 uur': one line in a cell of 52 mm. */
const moment = (at: string): string => `${longDay(dayOfMoment(at))}, ${clockOnPaper(at)}`

function when(s: Signature): string {
  switch (s.route.kind) {
    case 'ink':
    case 'typed':
      return moment(s.at)
    case 'paper':
      return s.route.signedOn ? fullDay(s.route.signedOn) : `op papier, bewaard op ${longDay(dayOfMoment(s.at))}`
    case 'refused':
      return `besproken op ${longDay(dayOfMoment(s.at))}`
    default:
      return s.route satisfies never
  }
}

function state(s: Signature): SignatureCell['state'] {
  switch (s.route.kind) {
    case 'ink':
      return { kind: 'ink', ink: s.route.ink }
    case 'typed':
      return { kind: 'typed', typedName: clean(s.route.typedName), witness: clean(s.route.witness) }
    case 'paper':
      return { kind: 'paper' }
    case 'refused':
      return { kind: 'refused' }
    default:
      return s.route satisfies never
  }
}

/** Staff may sign for each other; the paper says for whom. Nobody signs as the resident. */
function standIn(cell: SignatureCell, s: Signature): boolean {
  return (s.role === 'hbo' || s.role === 'begeleider') && clean(s.name) !== '' && clean(cell.name) !== '' && fold(s.name) !== fold(cell.name)
}

/** A cell with the signature of its role in it. A remark is named here and quoted above the signatures. */
export function signedCell(cell: SignatureCell, s: Signature): SignatureCell {
  const other = standIn(cell, s)
  const role = [cell.role, other ? `namens ${cell.name}` : ''].filter(Boolean).join(', ')
  const remark = clean(s.remark) !== '' && s.route.kind !== 'refused' ? ' · tekent mét deze opmerking' : ''
  return { ...cell, name: other || cell.name === '' ? clean(s.name) : cell.name, role: `${role}${remark}`, when: when(s), state: state(s) }
}

/** A cell for somebody who signed although the frozen text did not ask for it. */
export const extraCell = (s: Signature): SignatureCell => signedCell({ name: clean(s.name), role: roleWords[s.role], when: '', state: { kind: 'open' }, by: s.role }, s)
