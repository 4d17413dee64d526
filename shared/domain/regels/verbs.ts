import { ok, refuse, type Result } from '../../result/result.ts'
import type { Day } from '../calendar/day.ts'
import type { Frozen } from '../signature/fixed.ts'
import { sameValue } from '../sameValue.ts'
import { type HousePapers, partsOf, type RulesContent, type RulesVersion, type SignedPaper, versionOn } from './rules.ts'

/** Which version of which paper. */
export type RulesRef = { readonly paper: SignedPaper; readonly versionId: string }
/** A set of rules to begin from, before a house has any. */
export type RulesSet = Pick<RulesContent, 'opening' | 'rules' | 'variables'>

const GONE = refuse('rules.gone', 'Deze versie is er niet meer. Open Huisregels opnieuw.')
const FINAL = refuse('rules.final', 'Deze versie is vastgesteld en verandert niet meer. Maak een nieuwe versie.')

/** A version of a paper; a refusal when it is not there (any more). */
export const findRules = (papers: HousePapers, ref: RulesRef): Result<RulesVersion> => {
  const found = papers[ref.paper].find((v) => v.id === ref.versionId)
  return found ? ok(found) : GONE
}

const put = (papers: HousePapers, ref: RulesRef, verb: (v: RulesVersion) => Result<RulesVersion>): Result<HousePapers> => {
  const found = findRules(papers, ref)
  if (!found.ok) return found
  const next = verb(found.value)
  return next.ok ? ok({ ...papers, [ref.paper]: papers[ref.paper].map((v) => (v.id === ref.versionId ? next.value : v)) }) : next
}

/** Begins a concept from the version in force, else the newest, else the set that ships. One concept at a time. */
export function startRules(papers: HousePapers, paper: SignedPaper, set: RulesSet, act: { readonly newId: string; readonly at: string; readonly today: Day }): Result<HousePapers> {
  const versions = papers[paper]
  if (versions.some((v) => v.status === 'concept')) return refuse('rules.exists', 'Er is al een concept. Ga daarmee verder, of gooi het weg.')
  const { opening, rules, variables } = versionOn(versions, act.today) ?? versions.at(-1) ?? set
  const number = Math.max(0, ...versions.map((v) => v.number)) + 1
  const concept: RulesVersion = { id: act.newId, number, status: 'concept', createdAt: act.at, from: null, heard: '', heardOn: null, opening, rules, variables, frozen: null, final: null }
  return ok({ ...papers, [paper]: [...versions, concept] })
}

/** Writes in a concept. A rule under a part of the other paper would be printed nowhere, so it is refused. */
export const writeRules = (papers: HousePapers, ref: RulesRef, content: RulesContent): Result<HousePapers> =>
  put(papers, ref, (v) => {
    if (v.status !== 'concept') return FINAL
    return content.rules.every((r) => partsOf[ref.paper].includes(r.category)) ? ok({ ...v, ...content }) : refuse('rules.part', 'Dit onderdeel hoort bij het andere papier. Kies een ander onderdeel.', 'rules')
  })

/** Throws a concept away. */
export function dropRules(papers: HousePapers, ref: RulesRef): Result<HousePapers> {
  const found = findRules(papers, ref)
  if (!found.ok) return found
  return found.value.status === 'concept' ? ok({ ...papers, [ref.paper]: papers[ref.paper].filter((v) => v.id !== ref.versionId) }) : FINAL
}

/** Why a concept can't be made final yet; the version itself when it can. One that begins before an older version would never hold. */
export function readyForFinal(papers: HousePapers, ref: RulesRef, from: Day): Result<RulesVersion> {
  const found = findRules(papers, ref)
  if (!found.ok) return found
  const version = found.value
  if (version.status !== 'concept') return FINAL
  if (!version.rules.some((r) => r.active)) return refuse('rules.empty', 'Er staat geen regel in die geldt. Schrijf er eerst een.', 'rules')
  const last = papers[ref.paper].reduce<Day>((day, v) => (v.status === 'vastgesteld' && v.from !== null && v.from > day ? v.from : day), '')
  return from < last ? refuse('rules.early', 'Er is al een versie die later begint. Kies een latere dag.', 'from') : ok(version)
}

/** Makes a concept final: it holds from `from` on and never changes again. `drawn` is the version that the papers were made from: who wrote on meanwhile is not overtaken. */
export const finaliseRules = (papers: HousePapers, ref: RulesRef, drawn: RulesVersion, last: { readonly from: Day; readonly frozen: Frozen; readonly final: NonNullable<RulesVersion['final']>; readonly known?: Readonly<Record<string, string>> }): Result<HousePapers> => {
  const ready = readyForFinal(papers, ref, last.from)
  if (!ready.ok) return ready
  if (!sameValue(ready.value, drawn)) return refuse('rules.changed', 'Iemand schreef intussen verder. Kijk het na en stel het dan vast.')
  return put(papers, ref, (v) => ok({ ...v, ...last, status: 'vastgesteld' }))
}
