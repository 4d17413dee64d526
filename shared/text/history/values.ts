import { isDay } from '../../domain/calendar/day.ts'
import { ownBlockSchema } from '../../domain/rooster/own.ts'
import { attendanceName } from '../rooster/attendanceWords.ts'
import { blockKindName, blockTime, blockTitle } from '../rooster/blockWords.ts'
import { clockOnScreen, dayOfMoment, shortDay, weekdayNames } from '../../domain/calendar/format.ts'
import type { Dossier } from '../../domain/dossier.ts'
import { isFields } from '../../domain/history/tree.ts'
import { naasteLabel } from '../../domain/people/network.ts'
import type { PlanVersion } from '../../domain/plan/version.ts'
import { choiceWords } from '../choices.ts'
import { dutyWords } from '../duties.ts'
import { fieldLabels, isFieldPath } from '../fieldLabels.ts'
import { leefgebiedWords } from '../leefgebieden.ts'
import { supportWords } from '../planLabels.ts'
import { burdenText, contactWayName, evaluationStatusName, goalStatusName, nextStepName, phaseWords, planStatusName, representativeName, scoreText } from '../statuses.ts'

/** What the words of a history need to know besides the line: names behind ids. */
export type HistoryNames = {
  readonly dossier: Pick<Dossier, 'naasten' | 'professionals' | 'stays' | 'consents'>
  /** Staff, contract profiles and areas of the norms, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** What stands for an empty field. */
export const nothing = 'leeg'

type Table = Readonly<Record<string, string>>
const phaseNames: Table = Object.fromEntries(Object.entries(phaseWords).map(([phase, { name }]) => [phase, name]))
const lookingBack: Readonly<Record<string, Table>> = {
  'evaluation.status': evaluationStatusName, 'look.status': goalStatusName, 'look.next': nextStepName, 'talk.phase.to': phaseNames,
  ...Object.fromEntries(['talk.otherLaw.answer', 'talk.lighter.answer', 'talk.stillRight.date.answer', 'talk.stillRight.address.answer', 'talk.stillRight.indicatie.answer', 'outflow.followUp.needed', 'outflow.nearness', 'outflow.rhythm'].map((field) => [field, choiceWords.criterion])),
  'outflow.back': choiceWords.backToHerkomst, 'outflow.urgentie.state': choiceWords.urgentie, 'contact.way': contactWayName, 'receipt.paper': { huisregels: 'huisregels', instroomvoorwaarden: 'instroomvoorwaarden' },
}
const choices: Readonly<Record<string, Table>> = {
  'person.representative.kind': representativeName, 'naasten.mayJoin': choiceWords.mayJoin, 'professionals.kind': choiceWords.professionalKind, 'stay.indicatie.wooncomponent': choiceWords.wooncomponent,
  'stay.route': choiceWords.route, 'stay.plannedAddress.kind': choiceWords.addressKind, 'stay.emergencyAddress.kind': choiceWords.addressKind, 'stay.treatments.completed': choiceWords.completed,
  'stay.attachments.kind': choiceWords.attachmentKind, 'stay.phases.phase': phaseNames, 'content.perspectief': choiceWords.perspectief, 'content.backToHerkomst': choiceWords.backToHerkomst,
  'content.urgentie.state': choiceWords.urgentie, 'content.leefgebieden': Object.fromEntries(Object.entries(leefgebiedWords).map(([area, { name }]) => [area, name])), 'content.later.kind': choiceWords.later,
  'content.transport.kind': choiceWords.transport, 'content.budget.kind': choiceWords.budget, 'content.medicines.kind': choiceWords.medicines, 'goal.leefgebied': Object.fromEntries(Object.entries(leefgebiedWords).map(([area, { name }]) => [area, name])),
  'goal.network.answer': choiceWords.network, 'goal.support': supportWords, 'goal.status': goalStatusName, 'consents.choice': choiceWords.consent, 'stay.criteria.answer': choiceWords.criterion, 'stay.intake.fits': choiceWords.fits, 'stay.intake.treatment': choiceWords.treatment, 'handled.how': choiceWords.handled,
  ...lookingBack, 'end.result': choiceWords.endResult, 'plan.status': planStatusName, 'sheet.status': planStatusName,
}
const byId = new Set(['contact.staffId', 'stay.hboId', 'stay.begeleiderId', 'stay.ervaringsdeskundigeId', 'stay.contractProfile'])
const naasten = new Set(['content.naasteSigns', 'goal.network.naasten'])
const GONE = 'iemand die er niet meer bij staat'
const plans = ({ dossier }: HistoryNames): readonly PlanVersion[] => dossier.stays.flatMap((s) => s.plan)

/** 'evaluatie-2' → 'terugkijken 2': a duty in the words of the plan; an id that no duty of ours has stays as it is. */
export function handledName(id: string): string {
  const [, kind = '', number = '1'] = /^(.+?)-(\d+)$/u.exec(id) ?? []
  const words = Object.entries(dutyWords).find(([k]) => k === kind)?.[1]
  return words ? [words.what, number === '1' ? '' : number].filter(Boolean).join(' ').replace(/^\p{Lu}(?!\p{Lu})/u, (c) => c.toLocaleLowerCase('nl')) : id
}

/** The words of a goal by its id, as the newest plan that has it says them. */
export function goalName(id: string, known: HistoryNames): string {
  const words = plans(known).findLast((v) => v.content.goals.some((g) => g.id === id))?.content.goals.find((g) => g.id === id)?.words.trim().replace(/\s+/gu, ' ') ?? ''
  return words === '' ? 'zonder woorden' : `“${[...words].length > 48 ? `${[...words].slice(0, 46).join('').trimEnd()}…` : words}”`
}
// What an id of the plan stands for.
const ofPlan: Readonly<Record<string, (id: string, known: HistoryNames) => string>> = {
  'evaluation.dutyIds': handledName,
  'evaluation.versionId': (id, known) => `versie ${plans(known).find((v) => v.id === id)?.number ?? 'van vroeger'}`,
  'evaluation.newVersionId': (id, known) => `versie ${plans(known).find((v) => v.id === id)?.number ?? 'van vroeger'}`,
  'contact.goalId': goalName,
  'receipt.versionId': (id, { names }) => names.get(id) ?? 'van vroeger',
  'look.done': (id, known) => plans(known).flatMap((v) => v.content.goals.flatMap((g) => g.actions)).find((a) => a.id === id && a.what.trim() !== '')?.what ?? 'een actie van vroeger',
}

const lookUp = (table: Table, key: string): string | undefined => (Object.hasOwn(table, key) ? table[key] : undefined)
const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text) && isDay(text.slice(0, 10))

// 'groepsblok ziek': a block and how it went.
function markWords(text: string): string {
  const [kind = '', state = ''] = text.split(' ')
  return [lookUp(blockKindName, kind), lookUp(attendanceName, state)].filter(Boolean).join(': ')
}
function ownBlockWords(value: unknown): string {
  const own = ownBlockSchema.safeParse(value)
  return own.success ? `${weekdayNames[(own.data.block.day + 1) % 7] ?? ''} ${blockTime(own.data.block)} ${blockTitle(own.data.block)}` : 'een blok van vroeger'
}

function textWords(field: string, text: string, { dossier, names }: HistoryNames): string {
  if (field === 'attendance') return markWords(text)
  const choice = choices[field]
  if (choice) return lookUp(choice, text) ?? 'een keuze van vroeger'
  if (byId.has(field)) return names.get(text) ?? GONE
  const named = ofPlan[field]
  if (named) return named(text, { dossier, names })
  if (naasten.has(field)) {
    const found = dossier.naasten.find((n) => n.id === text)
    return found ? naasteLabel(found) : GONE
  }
  if (isDay(text)) return shortDay(text)
  if (isMoment(text)) return `${shortDay(dayOfMoment(text))}, ${clockOnScreen(text)}`
  return text
}

const scores = new Set(['goal.score', 'goal.teamScore', 'talk.scores.resident', 'talk.scores.team'])
function numberWords(field: string, value: number): string {
  if (field === 'stay.rent') return `€ ${value.toLocaleString('nl-NL', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2 })}`
  if (field === 'naasten.burden' || field === 'talk.naasten.burden') return burdenText(value)
  return scores.has(field) ? `${value}: ${scoreText(value)}` : String(value)
}

// Of a signature, a file or a final version: the one thing that people know it by.
const knownBy = ['name', 'title', 'to', 'typedName'] as const
function recordWords(field: string, value: Readonly<Record<string, unknown>>, known: HistoryNames): string {
  if (field === 'ownBlocks') return ownBlockWords(value)
  if (field === 'plan.frozen' || field === 'evaluation.frozen' || field === 'sheet.frozen') return typeof value['at'] === 'string' ? `vastgezet op ${textWords('', value['at'], known)}` : 'vastgezet'
  const inside = Object.entries(value).flatMap(([name, inner]) => {
    const path = `${field}.${name}`
    const words = valueWords(path, inner, known)
    return isFieldPath(path) && words !== nothing && inner !== false ? [`${fieldLabels[path]}: ${words}`] : []
  })
  if (inside.length > 0) return inside.join('; ')
  const name = knownBy.flatMap((key) => (typeof value[key] === 'string' && value[key].trim() !== '' ? [value[key]] : []))[0]
  if (typeof value['number'] === 'number') return `nummer ${value['number']}`
  return name ?? nothing
}

/** A value as people would say it: days and choices in words, names for ids, never a key of ours. A long text stays as it was typed. */
export function valueWords(field: string, value: unknown, known: HistoryNames): string {
  if (typeof value === 'string') return value.trim() === '' ? nothing : textWords(field, value, known)
  if (typeof value === 'number') return numberWords(field, value)
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (Array.isArray(value)) return value.length === 0 ? nothing : value.map((one) => valueWords(field, one, known)).join(', ')
  return isFields(value) ? recordWords(field, value, known) : nothing
}
