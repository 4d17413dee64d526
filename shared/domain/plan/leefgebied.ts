/** The twelve leefgebieden, in the order of the talk; 'justitie' is off until the resident wants it. */
export const leefgebieden = ['herstel', 'gevoelens', 'lichaam', 'dagritme', 'wonen', 'inkomen', 'schulden', 'daginvulling', 'familie', 'vrienden', 'zingeving', 'justitie'] as const
export type Leefgebied = (typeof leefgebieden)[number]
/** On in a new plan: all but police and justice (AVG art. 10). */
export const defaultLeefgebieden: readonly Leefgebied[] = leefgebieden.filter((l) => l !== 'justitie')
