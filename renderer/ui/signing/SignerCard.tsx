import type { ReactNode } from 'react'
import type { BlobRef } from '#shared/domain/fields.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'
import type { Signer } from '#shared/domain/signature/signers.ts'
import { Button } from '../Button.tsx'
import { StateMark } from '../StateMark.tsx'
import { SignedMark, SignedWords } from './Signed.tsx'
import css from './Signing.module.css'
import { roleName } from './types.ts'

type Props = {
  readonly signer: Signer
  /** How the role reads here; the words of the role unless given. */
  readonly role?: string
  readonly signature: Signature | null
  readonly open: boolean
  /** What stands at the right while nobody signed: 'aan de beurt', or what it waits for. */
  readonly waits: string
  readonly onOpen: (() => void) | null
  readonly onRetract: (() => void) | null
  readonly onViewScan: (scan: BlobRef) => void
  readonly children?: ReactNode
}

/** One person who signs: who, how it stands, and the form while it is their turn. */
export function SignerCard({ signer, role = roleName[signer.role], signature, open, waits, onOpen, onRetract, onViewScan, children }: Props) {
  const state = signature ? 'gedaan' : open ? 'bezig' : 'komt-nog'
  return (
    <section className={css.card} aria-label={`${signer.name || 'Naam ontbreekt'}, ${role}`}>
      <div className={css.head}>
        <StateMark state={state} />
        <h3 className={css.who} tabIndex={-1}>{signer.name || 'Naam ontbreekt'} <span className={css.role}>{role}{signer.must ? '' : ', mag'}</span></h3>
        <span className={css.side}>
          {signature ? <SignedMark signature={signature} onViewScan={onViewScan} /> : <span className={css.when}>{waits}</span>}
          {!signature && !open && onOpen && <Button size="small" onClick={onOpen} label={`Teken als ${signer.name}`}>Teken</Button>}
          {signature && onRetract && <Button size="small" variant="text" onClick={onRetract} label={`Haal weg, de handtekening van ${signer.name}`}>Haal weg</Button>}
        </span>
      </div>
      {signature && <SignedWords signature={signature} />}
      {open && <div className={css.body}>{children}</div>}
    </section>
  )
}
