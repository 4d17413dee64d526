import { knownFacts } from '#shared/documents/regels/facts.ts'
import { huisregels } from '#shared/documents/huisregels.ts'
import { instroomvoorwaarden } from '#shared/documents/instroomvoorwaarden.ts'
import type { Document } from '#shared/documents/model.ts'
import type { RulesPaperInput } from '#shared/documents/regels/input.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { HousePapers } from '#shared/domain/regels/rules.ts'
import { factsMissing } from '#shared/domain/regels/variables.ts'
import { dropRules, finaliseRules, findRules, readyForFinal, type RulesRef, startRules, writeRules } from '#shared/domain/regels/verbs.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { factName } from '#shared/text/regels/words.ts'
import { fixedText } from '../documents/fixedText.ts'
import type { OpenSession } from '../session/session.ts'
import type { Context } from './context.ts'
import { finalFiles } from './finalFiles.ts'
import { houseSeen } from './houseSeen.ts'
import { openSession } from './open.ts'
import type { Handlers } from './table.ts'

/** What the papers of a version are made from, as the norms of new stays hold on a day. */
export function rulesInput(ctx: Pick<Context, 'profiles' | 'now'>, house: House, ref: RulesRef, mark: Document['mark']): Result<RulesPaperInput> {
  const version = findRules(house.papers, ref)
  if (!version.ok) return version
  const today = ctx.now().slice(0, 10)
  const relapse = normsOn(normsFor(ctx.profiles, house.contractProfile, house), today).flatMap((n) => (n.rule.kind === 'policy' ? [n.rule.relapse] : []))
  return ok({ paper: ref.paper, version: version.value, house, relapse, today, mark })
}

async function changePapers(ctx: Context, verb: (papers: HousePapers, open: OpenSession) => Result<HousePapers>): Promise<Result<House>> {
  const open = openSession(ctx)
  if (!open.ok) return open
  const { vault, inTurn } = open.value
  return inTurn('house', async () => {
    const house = vault.house()
    const papers = verb(house.papers, open.value)
    if (!papers.ok) return papers
    const next = { ...house, papers: papers.value }
    const saved = await vault.saveHouse(next)
    return saved.ok ? ok(houseSeen(next)) : saved
  })
}

/** The papers that are signed at the door: written, and made final. */
export const rulesHandlers = {
  'rules.start': (input, ctx) => changePapers(ctx, (papers) => startRules(papers, input.paper, ctx.shipped().papers[input.paper], { newId: ctx.newId(), at: ctx.now(), today: ctx.now().slice(0, 10) })),
  'rules.save': (input, ctx) => changePapers(ctx, (papers) => writeRules(papers, input, input.content)),
  'rules.drop': (input, ctx) => changePapers(ctx, (papers) => dropRules(papers, input)),
  'rules.finalise': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const { vault, user } = open.value
    const made = rulesInput(ctx, vault.house(), input, 'geen')
    if (!made.ok) return made
    const { version } = made.value
    const ready = readyForFinal(vault.house().papers, input, input.from)
    if (!ready.ok) return ready
    const known = knownFacts(made.value)
    const missing = factsMissing(version, known)
    if (missing.length > 0) return refuse('rules.facts', `Vul eerst in wat er nog open staat: ${missing.map(factName).join(', ')}.`, 'variables')
    const at = ctx.now()
    const document = { huisregels, instroomvoorwaarden }[input.paper]({ ...made.value, version: { ...version, from: input.from } })
    const text = fixedText(document)
    const files = await finalFiles(ctx, vault, { owner: '', document, name: `${document.title}, versie ${version.number}`, fingerprint: text.fingerprint, at })
    if (!files.ok) return files
    return changePapers(ctx, (papers) => finaliseRules(papers, input, version, { from: input.from, known, frozen: { at, userId: user.id, ...text }, final: { at, userId: user.id, name: user.name, onBehalfOf: '', ...files.value } }))
  },
} satisfies Partial<Handlers>
