import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { bareDayYear } from '#shared/domain/calendar/format.ts'
import { type RulesVersion, versionOn } from '#shared/domain/regels/rules.ts'
import { finalOnes } from '#shared/domain/regels/versions.ts'

type Versions = readonly RulesVersion[]
/** How a version stands on a day: still written, holding, beginning later, or followed by another. */
export type VersionState = 'concept' | 'geldt' | 'komt' | 'voorbij'

export function stateOf(versions: Versions, version: RulesVersion, today: Day): VersionState {
  if (version.status === 'concept') return 'concept'
  if (version.from !== null && version.from > today) return 'komt'
  return versionOn(versions, today)?.id === version.id ? 'geldt' : 'voorbij'
}

/** What a version is compared with: the final one before it; of a concept the one that people sign now. */
export function versionBefore(versions: Versions, version: RulesVersion): RulesVersion | null {
  const final = finalOnes(versions)
  return version.status === 'concept' ? (final.at(-1) ?? null) : (final[final.findIndex((v) => v.id === version.id) - 1] ?? null)
}

/** The version that is shown: the one asked for, else the concept, else the one that holds, else the newest. */
export function shownVersion(versions: Versions, asked: string | undefined, today: Day, writes: boolean): RulesVersion | null {
  const concept = writes ? versions.find((v) => v.status === 'concept') : undefined
  return versions.find((v) => v.id === asked) ?? concept ?? versionOn(versions, today) ?? versions.at(-1) ?? null
}

/** '1 jun 2025 – 31 jan 2026': the days on which a final version held; open at the end while no other began. */
export function heldWords(versions: Versions, version: RulesVersion): string {
  const final = finalOnes(versions)
  const next = final[final.findIndex((v) => v.id === version.id) + 1]
  const from = version.from === null ? '' : bareDayYear(version.from)
  return next?.from ? (next.from === version.from ? 'nooit begonnen' : `${from} – ${bareDayYear(addDays(next.from, -1))}`) : `vanaf ${from}`
}
