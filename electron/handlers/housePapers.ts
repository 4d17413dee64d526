import { huisregels } from '#shared/documents/huisregels.ts'
import { huisregelsKort } from '#shared/documents/huisregelsKort.ts'
import { huisregelsPoster } from '#shared/documents/huisregelsPoster.ts'
import { instroomvoorwaarden } from '#shared/documents/instroomvoorwaarden.ts'
import type { Document } from '#shared/documents/model.ts'
import { presentielijst } from '#shared/documents/presentielijst.ts'
import type { SheetPerson } from '#shared/documents/regels/input.ts'
import type { WeekInput } from '#shared/documents/rooster/input.ts'
import { tekenbladen } from '#shared/documents/tekenbladen.ts'
import { weekrooster } from '#shared/documents/weekrooster.ts'
import { zakweek } from '#shared/documents/zakweek.ts'
import { thaw } from '#shared/documents/frozen.ts'
import type { Day } from '#shared/domain/calendar/day.ts'
import { currentStay, type Dossier } from '#shared/domain/dossier.ts'
import type { BlobRef } from '#shared/domain/fields.ts'
import { fullName, initials } from '#shared/domain/people/name.ts'
import { callName } from '#shared/domain/people/person.ts'
import { collectiveInWeek, countWeek, weekTotal } from '#shared/domain/rooster/count.ts'
import { ownBlocksIn } from '#shared/domain/rooster/own.ts'
import { takesPart } from '#shared/domain/rooster/part.ts'
import { weekBlocks } from '#shared/domain/rooster/schedule.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { weekBar } from '#shared/norms/weekBar.ts'
import type { WeekSituation } from '#shared/norms/weekMeasure.ts'
import { ok, type Result } from '#shared/result/result.ts'
import { openSession } from './open.ts'
import { rulesInput } from './rules.ts'
import { peopleInWeek, residentNames } from '#shared/domain/rooster/weekPeople.ts'
import type { Context } from './context.ts'

const kinds = ['huisregels', 'huisregelsPoster', 'huisregelsKort', 'instroomvoorwaarden', 'tekenbladen', 'weekrooster', 'zakweek', 'presentielijst'] as const
export type HousePaper = Extract<DocumentRef, { readonly kind: (typeof kinds)[number] }>
export const isHousePaper = (ref: DocumentRef): ref is HousePaper => kinds.some((k) => k === ref.kind)
type Found = { readonly document: Document; readonly stored: { readonly pdf: BlobRef; readonly docx: BlobRef } | null; readonly fingerprint: string; readonly name: string }

/** What is printed on somebody's own signing sheet. */
export function sheetPerson(d: Dossier): SheetPerson {
  const facts = currentStay(d)?.facts
  const place = (a: { readonly address: string; readonly whose: string } | undefined): string => [a?.address ?? '', a?.whose ?? ''].filter(Boolean).join(', ')
  return {
    dossierId: d.id, name: fullName(d.person) || callName(d.person), callName: callName(d.person), representative: d.person.representative?.name.trim() ?? '', rent: facts?.rent ?? null,
    plannedAddress: place(facts?.plannedAddress), emergencyAddress: place(facts?.emergencyAddress), gemeente: facts?.gemeenteVerantwoordelijk ?? '',
  }
}

const pocketOf = (p: WeekPerson, input: WeekInput, monday: Day) => ({ callName: p.callName, blocks: [...input.blocks.filter((b) => takesPart(b, p)), ...ownBlocksIn(p.ownBlocks, monday)].toSorted((a, b) => a.day - b.day || a.start - b.start) })

/** The papers of the house: what is signed at the door, and what hangs on the wall. A version that is final is the stored file. */
export function housePaper(ctx: Context, ref: HousePaper): Result<Found> {
  const open = openSession(ctx)
  if (!open.ok) return open
  const { vault } = open.value
  const house = vault.house()
  const today = ctx.now().slice(0, 10)
  if (ref.kind === 'weekrooster' || ref.kind === 'zakweek' || ref.kind === 'presentielijst') {
    const people = peopleInWeek(vault.dossiers().values(), ref.monday)
    const blocks = weekBlocks(house.schedule, ref.monday)
    const input: WeekInput = { house, monday: ref.monday, blocks, today, hours: hoursLine({ house, monday: ref.monday, blocks, people, profiles: ctx.profiles }), names: residentNames(vault.dossiers().values()), mark: 'geen' }
    const shownName = ({ dossierId, callName: first }: WeekPerson): string => {
      const person = vault.dossiers().get(dossierId)?.person
      return ref.kind === 'presentielijst' && ref.names === 'initialen' && person ? initials(person) : first
    }
    const document =
      ref.kind === 'weekrooster' ? weekrooster(input, ref.size)
      : ref.kind === 'zakweek' ? zakweek(input, people.filter((p) => ref.dossierIds.includes(p.dossierId)).map((p) => pocketOf(p, input, ref.monday)))
      : presentielijst(input, people.map((p) => ({ dossierId: p.dossierId, shown: shownName(p), takesPart: (b) => takesPart(b, p) })))
    return ok({ document, stored: null, fingerprint: '', name: document.title })
  }
  const paper = ref.kind === 'tekenbladen' ? ref.paper : ref.kind === 'instroomvoorwaarden' ? 'instroomvoorwaarden' : 'huisregels'
  const made = rulesInput(ctx, house, { paper, versionId: ref.versionId }, 'geen')
  if (!made.ok) return made
  const { version } = made.value
  const input = { ...made.value, mark: version.final ? 'geen' : 'concept' } as const
  if (ref.kind === 'huisregels' || ref.kind === 'instroomvoorwaarden') {
    const document = version.frozen ? thaw(version.frozen) : { huisregels, instroomvoorwaarden }[ref.kind](input)
    return ok({ document, stored: version.final, fingerprint: version.frozen?.fingerprint ?? '', name: `${document.title}, versie ${version.number}` })
  }
  const document = ref.kind === 'tekenbladen' ? tekenbladen(input, ref.dossierIds.flatMap((id) => vault.dossiers().get(id) ?? []).map(sheetPerson)) : { huisregelsKort, huisregelsPoster }[ref.kind](input)
  return ok({ document, stored: null, fingerprint: version.frozen?.fingerprint ?? '', name: `${document.title}, versie ${version.number}` })
}

const inHours = (minutes: number): string => (minutes / 60).toLocaleString('nl-NL', { maximumFractionDigits: 2 })
/** The hours of the week that is everybody's, against what the contract asks where it asks something, for the archive line. */
function hoursLine(week: WeekSituation): string {
  const count = countWeek(week.blocks.filter((b) => b.who.kind === 'iedereen'))
  const asked = weekBar(week)
  const line = (word: string, what: 'collectief' | 'groep', minutes: number): string => {
    const norm = asked.find((m) => m.what === what && m.bound === 'least')?.norm
    return [word, inHours(minutes), ...(norm === undefined ? [] : [`van ${norm.toLocaleString('nl-NL')}`]), 'uur'].join(' ')
  }
  return `${line('samen', 'collectief', collectiveInWeek(count))}, ${line('groep', 'groep', weekTotal(count.group))}`
}
