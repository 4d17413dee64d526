import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { normSources } from '../../../ui/normSources.ts'
import { SourceButton } from '../../../ui/Source.tsx'

/** The Bron button of these norms; nothing when there are none. */
export function Source({ norms }: { readonly norms: readonly LayeredNorm[] }) {
  return norms.length === 0 ? null : <SourceButton sources={normSources(norms)} />
}
