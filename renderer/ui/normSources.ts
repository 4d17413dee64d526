import type { Duty } from '#shared/norms/duties.ts'
import { dutySum } from '#shared/norms/explain.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import type { SourceText } from './Source.tsx'

/** The sources of norms, ready for a Bron button. */
export const normSources = (norms: readonly LayeredNorm[]): readonly SourceText[] => norms.map((n) => ({ quote: n.source.quote, document: n.source.document, heading: n.source.heading, norm: n.id }))

/** The sources of a duty; the first also says how the date was found. */
export const dutySources = (d: Duty): readonly SourceText[] => normSources(d.norms).map((s, i) => (i === 0 ? { ...s, sum: dutySum(d) } : s))
