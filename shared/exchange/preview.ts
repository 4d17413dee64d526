import { z } from 'zod'
import { longDay, shortDay } from '../domain/calendar/format.ts'
import { id, line } from '../domain/fields.ts'
import { fullName } from '../domain/people/name.ts'
import type { Exchange } from './exchange.ts'
import { fitHere, type Here } from './here.ts'

/** What taking a file in would do, before it does. `token` stands for the very bytes that were read. */
export const previewSchema = z.strictObject({
  token: id, fileName: line, name: line, house: line,
  /** What is added, what comes in otherwise than it stands in the file, and what the file itself says is not in it; one sentence each. */
  adds: z.array(z.string()), changes: z.array(z.string()), leftOut: z.array(z.string()),
  /** Residents of this house with the same name (and day of birth). */
  known: z.array(z.string()),
})
export type Preview = z.infer<typeof previewSchema>

type Travelled = Exchange['dossier']['stays'][number]

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const and = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`)
const listed = (words: readonly string[]): string => {
  const said = words.map((w) => w.trim()).filter(Boolean)
  return said.length === 0 ? '' : `: ${said.join(', ')}`
}

function stayAdds({ facts, plan, end, evaluations, learning, contacts, ownBlocks, attendance }: Travelled): readonly string[] {
  const from = facts.placementDate ? `vanaf ${shortDay(facts.placementDate)}` : 'zonder dag van plaatsing'
  const to = end?.on ? `, tot ${shortDay(end.on)}` : facts.plannedEnd ? `, gepland tot ${shortDay(facts.plannedEnd)}` : ''
  const version = plan.at(-1)
  const goals = version?.content.goals ?? []
  const looked = [[evaluations.length, 'evaluatie', 'evaluaties'], [learning.length, 'leermoment', 'leermomenten'], [contacts.length, 'contact', 'contacten'], [ownBlocks.length, 'blok van de eigen week', 'blokken van de eigen week'], [attendance.length, 'keer aanwezigheid', 'keer aanwezigheid']] as const
  const looks = looked.flatMap(([n, one, many]) => (n === 0 ? [] : [count(n, one, many)]))
  return [
    `Een verblijf ${from}${to}.`,
    ...(version ? [`Het plan, versie ${version.number}, als concept: ${count(goals.length, 'doel', 'doelen')} en ${count(goals.flatMap((g) => g.actions).length, 'actie', 'acties')}.`] : []),
    ...(looks.length > 0 ? [`${and(looks)}, zoals het andere huis die opschreef.`] : []),
  ]
}

function planChanges(house: string, plan: Travelled['plan']): readonly string[] {
  const last = plan.at(-1)
  const signers = (last?.signed?.signatures ?? []).filter((s) => s.how !== 'niet-getekend').map((s) => s.name)
  return [
    ...(last?.signed ? [`Versie ${last.number} is bij ${house} ${last.signed.finalAt ? 'vastgesteld' : 'klaargezet om te tekenen'}${signers.length > 0 ? ` en getekend door ${and(signers)}` : ''}. Dat telt hier niet als handtekening: een bestand kan iedereen maken.`] : []),
    ...(plan.length > 1 ? [`Oudere versies van het plan komen niet mee (${plan.slice(0, -1).map((v) => `versie ${v.number}`).join(', ')}).`] : []),
  ]
}

function receiptChanges(house: string, { receipts }: Travelled): readonly string[] {
  const signed = receipts.filter((r) => r.how !== 'niet-getekend').map((r) => `de ${r.paper}${r.version === '' ? '' : `, versie ${r.version},`} op ${shortDay(r.on ?? r.at.slice(0, 10))}`)
  return signed.length === 0 ? [] : [`Bij ${house} is getekend: ${and(signed)}. De papieren van dit huis moeten hier nog worden getekend.`]
}

/** What a file adds to this house, in sentences. */
export function previewOf(file: Exchange, here: Here, read: { readonly token: string; readonly fileName: string }): Preview {
  const { person, naasten, professionals, stays, consents } = file.dossier
  const name = fullName(person) || person.roepnaam
  const house = file.house.name.trim() || 'een ander huis'
  const fit = fitHere(file, here)
  const sheet = consents.at(-1)
  return {
    ...read, name, house, known: [...fit.known], leftOut: file.leftOut,
    adds: [
      `${name}${person.birthDate ? `, geboren ${longDay(person.birthDate)}` : ''}, cliëntnummer ${fit.taking.clientNumber}${person.bsn === '' ? '' : ', met BSN'}.`,
      ...stays.flatMap(stayAdds),
      ...(naasten.length > 0 ? [`${count(naasten.length, 'naaste', 'naasten')}${listed(naasten.map((n) => n.relation || n.name))}.`] : []),
      ...(professionals.length > 0 ? [`${count(professionals.length, 'hulpverlener', 'hulpverleners')}${listed(professionals.map((p) => p.name || p.organisation || p.kind))}.`] : []),
      ...(sheet ? [`Een toestemmingsblad als concept: ${count(sheet.entries.length, 'regel', 'regels')}.`] : []),
    ],
    changes: [
      ...stays.flatMap((s) => planChanges(house, s.plan)),
      ...stays.slice(-1).flatMap((s) => receiptChanges(house, s)),
      ...(sheet?.signed ? ['Het toestemmingsblad moet hier opnieuw worden getekend.'] : []),
      ...fit.changes,
    ],
  }
}
