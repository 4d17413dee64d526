import type { BlobRef } from '#shared/domain/fields.ts'
import type { SignerRole } from '#shared/domain/signature/signature.ts'
import type { Signer } from '#shared/domain/signature/signers.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/result/result.ts'

/** A signature on its way to the machine. */
export type NewSignature = Pick<Input<'plan.sign'>, 'role' | 'name' | 'route' | 'remark'>
export type NewRoute = NewSignature['route']
/** The three ways, as the tabs show them; a typed name lives under the first. */
export const ways = ['teken', 'papier', 'niet'] as const
export type Way = (typeof ways)[number]

/** What the forms need from the screen around them. */
export type SigningDesk = {
  /** Keeps a signature; answers with the sentence of a refusal, or null when it is kept. */
  readonly sign: (signature: NewSignature) => Promise<string | null>
  /** Lets somebody pick the scan of the signed paper. */
  readonly pickScan: () => Promise<Result<BlobRef | null>>
  readonly print: () => void
  readonly viewScan: (scan: BlobRef) => void
  readonly today: string
  /** What follows when somebody does not agree; of a plan unless given. */
  readonly disagreeNote?: string
}

/** How a role stands beside a name. */
export const roleName = { bewoner: 'bewoner', begeleider: 'begeleider', hbo: 'hbo, stelt vast', vertegenwoordiger: 'vertegenwoordiger', naaste: 'naaste' } as const satisfies Readonly<Record<SignerRole, string>>

/** The roles that speak for the house: they sign or do not, and have no "niet eens". */
export const isStaff = (signer: Pick<Signer, 'role'>): boolean => signer.role === 'begeleider' || signer.role === 'hbo'
