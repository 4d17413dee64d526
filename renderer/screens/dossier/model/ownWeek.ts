import type { Day } from '#shared/domain/calendar/day.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Block, BlockKind } from '#shared/domain/rooster/block.ts'
import { ownBlocksIn, type OwnBlock } from '#shared/domain/rooster/own.ts'
import { takesPart } from '#shared/domain/rooster/part.ts'
import { weekBlocks } from '#shared/domain/rooster/schedule.ts'
import { weekOf } from '#shared/domain/rooster/smallWeek.ts'
import { blockKindName } from '#shared/text/rooster/blockWords.ts'
import { parseSpan } from '#shared/text/rooster/clockSpan.ts'

/** What every day has for everybody; it is on the pocket week and not on the card. */
const everyday: readonly BlockKind[] = ['dagopening', 'dagsluiting', 'maaltijd', 'rust', 'vrij']
/** What stands on the card: a block, and whether it is this resident's alone. */
export type OfWeek = { readonly block: Block; readonly own: boolean }

/** The groups and own appointments of a resident in one week, by day and time, with what is different that week in it. */
export function ownWeek(house: Pick<House, 'schedule'>, dossierId: string, stay: Pick<Stay, 'facts' | 'ownBlocks'>, monday: Day): readonly (readonly OfWeek[])[] {
  const person = weekOf(dossierId, stay, monday)
  const all = [
    ...weekBlocks(house.schedule, monday).filter((b) => takesPart(b, person) && !everyday.includes(b.kind)).map((block) => ({ block, own: false })),
    ...ownBlocksIn(stay.ownBlocks, monday).map((block) => ({ block, own: true })),
  ].toSorted((a, b) => a.block.start - b.block.start || a.block.end - b.block.end)
  return Array.from({ length: 7 }, (_, day) => all.filter(({ block }) => block.day === day))
}

/** The kinds of an own appointment, the usual ones first. */
export const ownKinds = ['individueel', 'behandelaar', 'daginvulling', 'meeting', 'sport', 'naasten', 'buurt'] as const satisfies readonly BlockKind[]
export type OwnKind = (typeof ownKinds)[number]
export const ownKindChoices = ownKinds.map((value) => ({ value, label: blockKindName[value] }))

/** An appointment as it is typed. */
export type Draft = { readonly day: number; readonly time: string; readonly kind: OwnKind; readonly title: string; readonly place: string }
export const emptyDraft: Draft = { day: 0, time: '', kind: 'individueel', title: '', place: '' }

/** The appointment that was typed, every week from this Monday on; null while the time can't be read. One to one is led by the own begeleider. */
export function ownBlockOf(draft: Draft, id: string, dossierId: string, begeleiderId: string | null, monday: Day): OwnBlock | null {
  const span = parseSpan(draft.time)
  if (span === null) return null
  const leaders = draft.kind === 'individueel' && begeleiderId !== null ? [begeleiderId] : []
  return { block: { id, day: draft.day, ...span, kind: draft.kind, title: draft.title.trim(), leaders, volunteer: '', place: draft.place.trim(), form: 'live', who: { kind: 'bewoners', ids: [dossierId] } }, from: monday, until: null }
}
