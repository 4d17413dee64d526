import type { SealCheck } from '#shared/domain/seal/seal.ts'
import { CertificateFacts } from '../../ui/seal/CertificateFacts.tsx'
import { momentText } from './words.ts'
import css from './Controleer.module.css'

type Props = { readonly check: Extract<SealCheck, { kind: 'intact' }>; readonly ours: boolean }

/** The technical side of a seal, folded away for who wants to compare it. */
export function SealFacts({ check, ours }: Props) {
  return (
    <details className={css.details}>
      <summary>Over het zegel en zijn certificaat</summary>
      <CertificateFacts certificate={check.certificate} own={ours} extra={[['Zegel gezet', momentText(check.signedAt)], ...(check.fingerprint === null ? [] : [['Kenmerk van de tekst', check.fingerprint.match(/.{1,4}/gu)?.join(' ') ?? ''] as const])]} />
    </details>
  )
}
