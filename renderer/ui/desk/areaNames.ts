import type { Goal } from '#shared/domain/plan/goal.ts'
import type { Leefgebied } from '#shared/domain/plan/leefgebied.ts'

/** The leefgebieden as the list of steps names them: one or two words that fit on a line. */
export const areaNames = {
  herstel: 'Herstel en clean', gevoelens: 'Gevoelens', lichaam: 'Lichaam', dagritme: 'Dagritme', wonen: 'Wonen, huishouden', inkomen: 'Inkomen', schulden: 'Schulden', daginvulling: 'Daginvulling, werk',
  familie: 'Familie en naasten', vrienden: 'Vrienden, netwerk', zingeving: 'Zingeving', justitie: 'Politie en justitie',
} as const satisfies Readonly<Record<Leefgebied, string>>

/** The name of each goal in the list of steps: its leefgebied, with a number behind it when there are more of that area. */
export const goalNames = (goals: readonly Pick<Goal, 'leefgebied'>[]): readonly string[] =>
  goals.map((g, i) => {
    const alike = goals.filter((other) => other.leefgebied === g.leefgebied)
    return alike.length < 2 ? areaNames[g.leefgebied] : `${areaNames[g.leefgebied]} ${goals.slice(0, i + 1).filter((other) => other.leefgebied === g.leefgebied).length}`
  })
