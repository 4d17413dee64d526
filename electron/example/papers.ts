import { huisregels } from '#shared/documents/huisregels.ts'
import { instroomvoorwaarden } from '#shared/documents/instroomvoorwaarden.ts'
import { knownFacts } from '#shared/documents/regels/facts.ts'
import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { BlobRef } from '#shared/domain/fields.ts'
import type { House } from '#shared/domain/house/house.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { addReceipt } from '#shared/domain/regels/receiptVerbs.ts'
import type { HousePapers, RulesContent, RulesVersion, SignedPaper } from '#shared/domain/regels/rules.ts'
import { finaliseRules, findRules, type RulesSet, startRules, writeRules } from '#shared/domain/regels/verbs.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import type { Context } from '../handlers/context.ts'
import type { FinalWork } from '../handlers/finalFiles.ts'
import { fixedText } from '../documents/fixedText.ts'
import { exampleInk } from './ink.ts'
import { must, stayOf } from './signed.ts'

type Files = (work: FinalWork) => Promise<{ readonly pdf: BlobRef; readonly docx: BlobRef }>
type Made = { readonly ctx: Pick<Context, 'profiles' | 'shipped'>; readonly house: House; readonly files: Files; readonly userId: string; readonly today: Day }
type Wanted = { readonly paper: SignedPaper; readonly id: string; readonly from: number; readonly set: RulesSet; readonly heard: string }

// Of each part its first rule: how a house begins.
const short = (set: RulesSet): RulesSet => ({ ...set, rules: set.rules.filter((r, i) => set.rules.findIndex((other) => other.category === r.category) === i) })

/** One version, written and made final so many days from today with the verbs of the house. */
async function finalVersion(papers: HousePapers, { paper, id, from, set, heard }: Wanted, { ctx, house, files, userId, today }: Made): Promise<HousePapers> {
  const on = addDays(today, from)
  const at = `${addDays(on, -2)}T11:00:00`
  const ref = { paper, versionId: id }
  const content: RulesContent = { ...set, from: on, heard, heardOn: addDays(on, -3) }
  const written = must(writeRules(must(startRules(papers, paper, set, { newId: id, at, today: on })), ref, content))
  const version = must(findRules(written, ref))
  const relapse = normsOn(normsFor(ctx.profiles, house.contractProfile, house), on).flatMap((n) => (n.rule.kind === 'policy' ? [n.rule.relapse] : []))
  const document = { huisregels, instroomvoorwaarden }[paper]({ paper, version, house, relapse, today: on, mark: 'geen' })
  const text = fixedText(document)
  const stored = await files({ owner: '', document, name: `${document.title}, versie ${version.number}`, fingerprint: text.fingerprint, at })
  return must(finaliseRules(written, ref, version, { from: on, known: knownFacts({ house, relapse }), frozen: { at, userId, ...text }, final: { at, userId, name: 'F. Proef', onBehalfOf: '', ...stored } }))
}

/** House rules in two versions that hold one after the other and a third that is being written, and the conditions to live here. */
export async function examplePapers(made: Made): Promise<HousePapers> {
  const sets = made.ctx.shipped().papers
  const first = await finalVersion(made.house.papers, { paper: 'huisregels', id: 'huisregels-1', from: -24, set: short(sets.huisregels), heard: 'De raad las de regels en is akkoord.' }, made)
  const second = await finalVersion(first, { paper: 'huisregels', id: 'huisregels-2', from: -4, set: sets.huisregels, heard: 'De raad wilde alle regels op papier, ook wat het huis belooft. Die staan er nu in.' }, made)
  const both = await finalVersion(second, { paper: 'instroomvoorwaarden', id: 'voorwaarden-1', from: -4, set: sets.instroomvoorwaarden, heard: 'Besproken. Geen vragen.' }, made)
  const ref = { paper: 'huisregels', versionId: 'huisregels-3' } as const
  const begun = must(startRules(both, 'huisregels', sets.huisregels, { newId: ref.versionId, at: `${addDays(made.today, -1)}T15:20:00`, today: made.today }))
  const { from, heard, heardOn, opening, rules, variables } = must(findRules(begun, ref))
  return must(writeRules(begun, ref, { from, heard, heardOn, opening, rules, variables: { ...variables, 'stil-vanaf': '22.00' } }))
}

// Who signed what, and how; the conditions all nine. Of the second version three did so far; three signed only the first one, and three nothing yet.
const signed: Readonly<Record<string, readonly (readonly [versionId: string, daysAgo: number, how: 'ink' | 'paper' | 'refused'])[]>> = {
  'vb-zoe': [['huisregels-1', 22, 'ink'], ['huisregels-2', 2, 'ink']], 'vb-lieke': [['huisregels-1', 22, 'ink'], ['huisregels-2', 2, 'paper']], 'vb-omer': [['huisregels-1', 21, 'ink'], ['huisregels-2', 1, 'refused']],
  'vb-sanne': [['huisregels-1', 22, 'ink']], 'vb-joost': [['huisregels-1', 21, 'ink']], 'vb-wesley': [['huisregels-1', 20, 'ink']],
}

/** What a fictional resident signed at the door; `scan` stores the paper that somebody signed by hand. */
export async function withReceipts(given: Dossier, papers: HousePapers, today: Day, scan: (version: RulesVersion, at: string) => Promise<BlobRef>): Promise<Dossier> {
  let d = given
  for (const [versionId, daysAgo, how] of [...(signed[d.id] ?? []), ['voorwaarden-1', 2, 'ink'] as const]) {
    const paper = versionId.startsWith('huisregels') ? 'huisregels' : 'instroomvoorwaarden'
    const found = findRules(papers, { paper, versionId })
    // A house without papers has nothing to sign.
    if (!found.ok) continue
    const version = found.value
    const on = addDays(today, -daysAgo)
    const at = `${on}T16:10:00`
    const name = fullName(d.person)
    const route: Signature['route'] = how === 'ink' ? { kind: 'ink', ink: exampleInk(name) } : how === 'paper' ? { kind: 'paper', scan: await scan(version, at), signedOn: on } : { kind: 'refused', reason: 'Ik wil eerst met mijn begeleider praten over de regel voor bezoek.' }
    const id = `${d.id}-${versionId}`
    d = must(addReceipt(d, stayOf(d).id, { id, paper, versionId, copyOn: on, gemeenteOn: on, signature: { id: `${id}-h`, role: 'bewoner', name, at, userId: 'st-proef', fingerprint: version.frozen?.fingerprint ?? '', route, remark: '' } }))
  }
  return d
}
