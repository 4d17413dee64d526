import { huisregels } from '#shared/documents/huisregels.ts'
import { instroomvoorwaarden } from '#shared/documents/instroomvoorwaarden.ts'
import type { Document } from '#shared/documents/model.ts'
import { presentielijst } from '#shared/documents/presentielijst.ts'
import type { RulesPaperInput } from '#shared/documents/regels/input.ts'
import type { WeekInput } from '#shared/documents/rooster/input.ts'
import { weekrooster } from '#shared/documents/weekrooster.ts'
import { zakweek } from '#shared/documents/zakweek.ts'
import type { Day } from '#shared/domain/calendar/day.ts'
import { currentStay } from '#shared/domain/dossier.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { callName } from '#shared/domain/people/person.ts'
import type { RulesVersion, SignedPaper } from '#shared/domain/regels/rules.ts'
import { ownBlocksIn } from '#shared/domain/rooster/own.ts'
import { takesPart } from '#shared/domain/rooster/part.ts'
import { mondayOf, weekBlocks } from '#shared/domain/rooster/schedule.ts'
import { phaseOn } from '#shared/domain/stay/phases.ts'
import type { Exchange } from '#shared/exchange/exchange.ts'
import { standAlone } from '#shared/exchange/take.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { type Shipped, shippedSets } from '../profiles/shipped.ts'

/** Papers of a house that can be made from an exchange file. */
export const houseKinds = ['huisregels', 'instroomvoorwaarden', 'weekrooster', 'presentielijst', 'zakweek'] as const
type HouseKind = (typeof houseKinds)[number]
export const isHouseKind = (kind: string): kind is HouseKind => houseKinds.some((k) => k === kind)

type Alone = ReturnType<typeof standAlone>

/** The paper as a concept: of the file's house, else our own set. */
function rulesPaper(file: Exchange, paper: SignedPaper, { house }: Alone, today: Day, shipped: Shipped): Document {
  const set = file.house.papers[paper] ?? shipped.papers[paper]
  const version: RulesVersion = { ...set, rules: [...set.rules], id: 'concept', number: 1, status: 'concept', createdAt: `${today}T00:00:00`, from: null, heard: '', heardOn: null, frozen: null, final: null }
  const relapse = normsOn(normsFor([file.profile], file.profile.id, house), today).flatMap((n) => (n.rule.kind === 'policy' ? [n.rule.relapse] : []))
  const input: RulesPaperInput = { paper, version, house, relapse, today, mark: 'concept' }
  return { huisregels, instroomvoorwaarden }[paper](input)
}

/** The week of the file's house, else the sample week of its profile, else the first that ships. */
function weekInput(file: Exchange, { house, dossier }: Alone, today: Day, shipped: Shipped): WeekInput {
  const monday = mondayOf(today)
  const own = weekBlocks(house.schedule, monday)
  const sample = shipped.weeks.find((w) => w.id === file.profile.id) ?? shipped.weeks[0]
  const { firstName, lastName, roepnaam } = dossier.person
  return { house, monday, blocks: own.length > 0 ? own : (sample?.blocks ?? []), today, hours: '', names: [firstName, lastName, roepnaam], mark: 'concept' }
}

/** A paper of the house that a file tells of, as a concept, for the week or the day of `today`. The pocket week and the list are of the resident in the file. */
export function houseDocument(file: Exchange, kind: HouseKind, { today, size, resources }: { readonly today: Day; readonly size: 'A3' | 'A4'; readonly resources: string }): Result<Document> {
  const shipped = shippedSets(resources)()
  const alone = standAlone(file, `${today}T00:00:00`)
  if (kind === 'huisregels' || kind === 'instroomvoorwaarden') return ok(rulesPaper(file, kind, alone, today, shipped))
  const input = weekInput(file, alone, today, shipped)
  if (kind === 'weekrooster') return ok(weekrooster(input, size))
  const { dossier } = alone
  const stay = currentStay(dossier)
  if (!stay) return refuse('cli.nothing', 'dossier › verblijven: dit bestand heeft geen verblijf om een week van te maken.')
  const person = { dossierId: dossier.id, phase: phaseOn(stay.facts, input.monday) }
  const shown = callName(dossier.person) || fullName(dossier.person)
  if (kind === 'presentielijst') return ok(presentielijst(input, [{ dossierId: dossier.id, shown, takesPart: (b) => takesPart(b, person) }]))
  const blocks = [...input.blocks.filter((b) => takesPart(b, person)), ...ownBlocksIn(stay.ownBlocks, input.monday)].toSorted((a, b) => a.day - b.day || a.start - b.start)
  return ok(zakweek(input, [{ callName: shown, blocks }]))
}
