import type { Leefgebied } from '#shared/domain/plan/leefgebied.ts'

/** The leefgebieden as the list of steps names them: one or two words that fit on a line. */
export const areaNames = {
  herstel: 'Herstel en clean', gevoelens: 'Gevoelens', lichaam: 'Lichaam', dagritme: 'Dagritme', wonen: 'Wonen, huishouden', inkomen: 'Inkomen', schulden: 'Schulden', daginvulling: 'Daginvulling, werk',
  familie: 'Familie en naasten', vrienden: 'Vrienden, netwerk', zingeving: 'Zingeving', justitie: 'Politie en justitie',
} as const satisfies Readonly<Record<Leefgebied, string>>
