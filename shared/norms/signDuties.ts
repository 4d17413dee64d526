import { addWeeks, type Day } from '../domain/calendar/day.ts'
import { holidayName, lastWorkingDay } from '../domain/calendar/holidays.ts'
import type { House } from '../domain/house/house.ts'
import type { LayeredNorm } from '../domain/profile/profile.ts'
import { type Receipt, standingOf } from '../domain/regels/receipts.ts'
import { type RulesVersion, type SignedPaper, signedPapers, versionOn } from '../domain/regels/rules.ts'
import { dayOfReceipt } from '../domain/regels/signedFacts.ts'
import type { Stay } from '../domain/dossier.ts'
import type { Duty } from './duty.ts'
import { houseSource } from './houseNumbers.ts'
import { standingWhen } from './standing.ts'

/** The house's own term: so long after a new version begins, everybody who lives here has answered it. */
export const SIGN_WEEKS = 2

const asked = { huisregels: 'stay.houseRulesSignedOn', instroomvoorwaarden: 'stay.admissionSignedOn' } as const satisfies Readonly<Record<SignedPaper, string>>
const sentences = { huisregels: 'De bewoner tekent de huisregels op de dag van plaatsing. Een nieuwe versie tekent hij binnen 2 weken.', instroomvoorwaarden: 'De bewoner tekent de instroomvoorwaarden op de dag van plaatsing. Een nieuwe versie tekent hij binnen 2 weken.' } as const satisfies Readonly<Record<SignedPaper, string>>
/** When a paper is signed is what the house itself says; that it is signed, the national layer says too (V44, V44b). */
const ownNorm = (paper: SignedPaper): LayeredNorm => ({
  id: `HA-${paper}`, rule: { kind: 'once', duty: 'regels-tekenen', anchor: 'placement', after: { weeks: 0 } }, hard: false, text: sentences[paper], source: houseSource('Tekenen op de dag van plaatsing, een nieuwe versie binnen 2 weken'), who: 'bewoner', advice: false, layer: 'huis', profile: 'huis', from: null, until: null,
})
const own = { huisregels: ownNorm('huisregels'), instroomvoorwaarden: ownNorm('instroomvoorwaarden') } as const satisfies Readonly<Record<SignedPaper, LayeredNorm>>

/** The paper and version of a duty to have it signed, from its id; null for another duty. */
export function paperOfDuty(dutyId: string): SignedPaper | null {
  return signedPapers.find((p) => dutyId.startsWith(`regels-tekenen-${p}-`)) ?? null
}

const under = (version: RulesVersion) => (r: Receipt): boolean => r.versionId === version.id && r.signature.fingerprint === version.frozen?.fingerprint

/** The day by which a version is answered: the placement for the first paper that holds then, else the house's own term after it began, never before the placement. */
function dueOn(versions: readonly RulesVersion[], version: RulesVersion, first: boolean, placed: Day): { readonly date: Day; readonly weeks: number; readonly from: Day } {
  const from = version.from ?? placed
  if (first && versionOn(versions, placed) !== null) return { date: placed, weeks: 0, from: placed }
  const date = addWeeks(from, SIGN_WEEKS)
  return date < placed ? { date: placed, weeks: 0, from: placed } : { date, weeks: SIGN_WEEKS, from }
}

/**
 * The duty to have each paper of the house answered: of the version that holds, and of older ones that this resident did answer. It is met by a signature or
 * a refusal with its reason, and, where the national layer asks for copies (V44), only when resident and gemeente have theirs. Without a version or a placement there is none.
 */
export function signDuties(norms: readonly LayeredNorm[], { papers }: Pick<House, 'papers'>, stay: Stay, today: Day): readonly Duty[] {
  const placed = stay.facts.placementDate
  if (placed === null) return []
  return signedPapers.flatMap((paper) => {
    const versions = papers[paper]
    // What is dated after today is not so yet.
    const mine = stay.receipts.filter((r) => r.paper === paper && dayOfReceipt(r) <= today)
    const now = versionOn(versions, today)
    const copies = norms.filter((n) => n.rule.kind === 'ask' && n.rule.field === asked[paper])
    return versions.flatMap((version): readonly Duty[] => {
      const answers = mine.filter(under(version))
      if (version.status !== 'vastgesteld' || (version !== now && answers.length === 0)) return []
      const answered = answers.map(dayOfReceipt).toSorted()[0] ?? null
      const given = answers.flatMap((r) => (r.copyOn !== null && r.gemeenteOn !== null ? [[dayOfReceipt(r), r.copyOn, r.gemeenteOn].toSorted().at(-1) ?? ''] : [])).toSorted()[0] ?? null
      const done = copies.length > 0 && version === now ? given : answered
      const first = answers.length > 0 ? mine.every((r) => answers.includes(r) || dayOfReceipt(r) >= (answered ?? '')) : standingOf(paper, versions, mine, today) === 'eerste'
      const { date, weeks, from } = dueOn(versions, version, first, placed)
      const id = `regels-tekenen-${paper}-${version.number}`
      return [{
        id, kind: 'regels-tekenen', ordinal: version.number, paper: { paper, wants: answered !== null && (done === null || done > today) ? 'kopie' : 'tekenen' }, date, computed: date, workday: lastWorkingDay(date) < placed ? date : lastWorkingDay(date), holiday: holidayName(date),
        norms: [own[paper], ...copies], by: own[paper], anchor: 'placement', anchorDate: from, offset: { weeks, months: 0 }, hard: false, hardOn: null, who: 'begeleider',
        ...standingWhen(done, null, date, stay.handled.findLast((h) => h.id === id), stay.end?.on ?? null, today),
      }]
    })
  })
}
