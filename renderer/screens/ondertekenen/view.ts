import type { Document } from '#shared/documents/model.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Action } from '#shared/domain/permissions.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { Signature, SignerRole } from '#shared/domain/signature/signature.ts'
import type { Signer } from '#shared/domain/signature/signers.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/result/result.ts'
import type { Route } from '../../state/router.ts'
import type { NewSignature } from '../../ui/signing/types.ts'

/** What is asked of the machine; each answers with the dossier as it is then. */
export type SigningActs = {
  readonly sign: (signature: NewSignature) => Promise<Result<Dossier>>
  readonly retract: (signatureId: Signature['id']) => Promise<Result<Dossier>>
  readonly unfreeze: () => Promise<Result<Dossier>>
  readonly finalise: (copies: { readonly copyToResident: boolean; readonly copyToGemeente: boolean }) => Promise<Result<Dossier>>
  readonly copyGiven: (to: string, on: string | null) => Promise<Result<Dossier>>
}
/** How a text is called where it is signed. */
export type SigningWords = {
  /** 'Trajectplan': the head of the screen. */
  readonly name: string
  /** 'versie 2', behind the name. */
  readonly which: string
  /** 'Versie 2': at the start of a sentence. */
  readonly Which: string
  /** 'deze versie': in a sentence. */
  readonly thisOne: string
  readonly involved: string
  /** How the text can still become another one after it is final. */
  readonly afterFinal: string
  readonly onlyHbo: string
  readonly notFixed: { readonly text: string; readonly open: string }
  readonly statement: (role: SignerRole, name: string) => string
}
/** A text on its way to being final: everything the screen shows. */
export type SigningView = {
  readonly dossier: Dossier; readonly stay: Stay; readonly house: House
  readonly text: Pick<PlanVersion, 'id' | 'status' | 'frozen' | 'signatures' | 'final' | 'copies'>
  readonly signers: readonly Signer[]; readonly paper: Document | null; readonly ref: DocumentRef
  /** Why it can't be made final yet, as one sentence; null when it can. */
  readonly blocked: string | null
  readonly words: SigningWords; readonly acts: SigningActs
  readonly rights: { readonly sign: Action; readonly finalise: Action }
  /** Where the form is that it was written in, and where the dossier has it. */
  readonly form: Route; readonly home: Route
}
