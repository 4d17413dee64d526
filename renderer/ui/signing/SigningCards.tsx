import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Signature, SignerRole } from '#shared/domain/signature/signature.ts'
import type { Signer } from '#shared/domain/signature/signers.ts'
import { SignForm } from './SignForm.tsx'
import { SignerCard } from './SignerCard.tsx'
import css from './Signing.module.css'
import type { SigningDesk } from './types.ts'

type Props = {
  readonly signers: readonly Signer[]
  readonly signatures: readonly Signature[]
  readonly desk: SigningDesk
  readonly statement: (role: SignerRole) => string
  /** Takes a signature back; null when that can't be (any more). */
  readonly onRetract: ((signature: Signature) => void) | null
  /** The last signer's card, when it is more than a signature: its form, and what it waits for. */
  readonly last?: { readonly role: SignerRole; readonly form: ReactNode; readonly waits: string; readonly ready: boolean }
  /** Nobody signs any more. */
  readonly closed?: boolean
}

/** A card for each signer, one open: whose turn it is, or who somebody chose. */
export function SigningCards({ signers, signatures, desk, statement, onRetract, last, closed = false }: Props) {
  const [chosen, setChosen] = useState<SignerRole | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const signedBy = (role: SignerRole): Signature | null => signatures.findLast((s) => s.role === role) ?? null
  const free = (s: Signer): boolean => signedBy(s.role) === null && (s.role !== last?.role || last.ready)
  const turn = signers.find((s) => s.role === chosen && free(s)) ?? signers.find((s) => s.must && free(s)) ?? null
  const open = closed ? null : (last?.ready && signedBy(last.role) ? last.role : (turn?.role ?? null))
  const before = useRef(open)
  useEffect(() => {
    if (before.current === open) return
    before.current = open
    const card = open ?? signers.at(-1)?.role
    box.current?.querySelector<HTMLElement>(`[data-signer="${card}"] h3`)?.focus()
  }, [open, signers])
  return (
    <div ref={box} className={css.cards}>
      {signers.map((signer) => {
        const isLast = last !== undefined && signer.role === last.role
        const isOpen = open === signer.role
        return (
          <div key={signer.role} data-signer={signer.role}>
            <SignerCard
              signer={signer}
              signature={signedBy(signer.role)}
              open={isOpen}
              waits={isLast ? (last.ready ? 'laatste stap' : last.waits) : isOpen ? 'aan de beurt' : signer.must ? 'nog niet getekend' : 'hoeft niet'}
              onOpen={closed || !free(signer) ? null : () => setChosen(signer.role)}
              onRetract={onRetract && signedBy(signer.role) ? () => { const s = signedBy(signer.role); if (s) onRetract(s) } : null}
              onViewScan={desk.viewScan}
            >
              {isLast ? last.form : <SignForm key={signer.role} signer={signer} statement={statement(signer.role)} desk={desk} />}
            </SignerCard>
          </div>
        )
      })}
    </div>
  )
}
