// Parts of the program that were once still to come. A profile that was copied or written out before then names them.
const nowAt: ReadonlyMap<unknown, string> = new Map([['contactlog', 'Dossier, Logboek'], ['evaluatie', 'Evaluatie'], ['uitstroomplan', 'Dossier, Uitstroom'], ['weekrooster', 'Weekrooster'], ['huisregels', 'Huisregels']])

const fields = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {})

/** A norm, as JSON, of an older program: what was to come then and is there now says where it stands. Any other value stays itself. */
export function currentNorm(norm: unknown): unknown {
  const { rule, ...rest } = fields(norm)
  const { kind, capability } = fields(rule)
  const where = kind === 'later' ? nowAt.get(capability) : undefined
  return where === undefined ? norm : { ...rest, rule: { kind: 'say', where } }
}

/** A contract profile, as JSON, of an older program. */
export function currentProfile(profile: unknown): unknown {
  const { norms, ...rest } = fields(profile)
  return Array.isArray(norms) ? { ...rest, norms: norms.map(currentNorm) } : profile
}
