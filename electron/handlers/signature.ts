import type { Input } from '#shared/ipc/contract.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'

/** A signature as it is stored: what the window sent, with who was signed in, when, and under which text. */
export const signatureFrom = (
  input: Pick<Input<'plan.sign'>, 'role' | 'name' | 'route' | 'remark'>,
  by: { readonly at: string; readonly userId: string; readonly newId: string; readonly fingerprint: string },
): Signature => ({ id: by.newId, role: input.role, name: input.name.trim(), at: by.at, userId: by.userId, fingerprint: by.fingerprint, route: input.route, remark: input.remark.trim() })
