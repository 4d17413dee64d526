import type { Finding } from '#shared/norms/findings.ts'

/** The one thing to show as open: what a norm asks before what the form itself asks, in the order of the talk. */
export const openPointOf = (open: readonly Finding[]): Finding | null => open.find((f) => f.norms.some((n) => n.hard)) ?? open[0] ?? null
