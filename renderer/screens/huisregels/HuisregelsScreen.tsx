import type { SignedPaper } from '#shared/domain/regels/rules.ts'

/** The papers that are signed at the door. */
export function HuisregelsScreen({ paper }: { readonly paper: SignedPaper; readonly versionId?: string | undefined; readonly part?: 'regels' | 'tekenen' | undefined }) {
  return <h1>{paper === 'huisregels' ? 'Huisregels' : 'Instroomvoorwaarden'}</h1>
}
