import { fullDay, shortDay } from '../../domain/calendar/format.ts'
import type { Stay } from '../../domain/dossier.ts'
import type { Receipt } from '../../domain/regels/receipts.ts'
import { dayOfReceipt } from '../../domain/regels/signedFacts.ts'
import type { Attendance } from '../../domain/rooster/attendance.ts'
import type { OwnBlock } from '../../domain/rooster/own.ts'
import { valueWords, type HistoryNames } from '../../text/history/values.ts'
import { attendanceName } from '../../text/rooster/attendanceWords.ts'
import { blockKindName } from '../../text/rooster/blockWords.ts'
import { paperName } from '../../text/regels/names.ts'
import type { Block } from '../model.ts'
import { b, clean, rich } from '../rich.ts'

const how = { ink: 'Getekend op het scherm', paper: 'Getekend op papier', typed: 'Getekend met een getypte naam', refused: 'Niet getekend' } as const satisfies Readonly<Record<Receipt['signature']['route']['kind'], string>>
const row = (id: string, label: string, lines: readonly string[]): Block => ({ kind: 'row', id, label, paragraphs: lines.filter((text) => text !== '').map((text) => rich(text)) })

function receipt(id: string, r: Receipt, known: HistoryNames): Block {
  const { signature: { route, name, remark } } = r
  const words = clean(route.kind === 'refused' ? route.reason : remark)
  const copies = [r.copyOn && `Kopie gekregen op ${shortDay(r.copyOn)}.`, r.gemeenteOn && `Naar de gemeente op ${shortDay(r.gemeenteOn)}.`].filter((text) => text !== null).join(' ')
  return row(id, `${paperName[r.paper]}, ${valueWords('receipt.versionId', r.versionId, known)}`, [`${how[route.kind]} op ${shortDay(dayOfReceipt(r))}, door ${clean(name)}.`, words, copies])
}

function ownBlock(id: string, own: OwnBlock, known: HistoryNames): Block {
  const { block, from, until } = own
  const span = [from && `vanaf ${shortDay(from)}`, until && `tot en met ${shortDay(until)}`].filter((text) => text !== null).join(', ')
  return row(id, 'Je eigen week', [valueWords('ownBlocks', own, known), clean(block.place), span])
}

/** The marks of one day in one row. */
function marks(id: string, day: string, all: readonly Attendance[]): Block {
  const said = all.map((a) => `${blockKindName[a.kind]}: ${attendanceName[a.state]}${clean(a.why) === '' ? '' : ` (${clean(a.why)})`}`)
  return { kind: 'row', id, label: shortDay(day), paragraphs: [rich(said.join(' · '))] }
}

/** What was signed at the door, what is somebody's own in the week, and at which groups they were, day by day. */
export function signedAndWeek(id: string, { receipts, ownBlocks, attendance }: Pick<Stay, 'receipts' | 'ownBlocks' | 'attendance'>, known: HistoryNames): readonly Block[] {
  const days = [...Map.groupBy(attendance, (a) => a.on)].toSorted(([x], [y]) => (x < y ? -1 : 1))
  const [first] = days
  return [
    ...receipts.map((r, n) => receipt(`${id}-receipt-${n}`, r, known)),
    ...ownBlocks.map((o, n) => ownBlock(`${id}-own-${n}`, o, known)),
    ...(first === undefined ? [] : [{ kind: 'note', id: `${id}-attendance`, text: rich(b('Bij welke groepen je was. '), `Vanaf ${fullDay(first[0])}.`) } as const]),
    ...days.map(([day, all], n) => marks(`${id}-attendance-${n}`, day, all)),
  ]
}
