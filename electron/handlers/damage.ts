import type { DamageLine } from '#shared/ipc/contract.ts'
import { ok, refuse } from '#shared/result/result.ts'
import type { OpenSession } from '../session/session.ts'
import { type Damage, type GoodCopy, offer } from '../vault/vault.ts'
import type { Context } from './context.ts'
import { openSession } from './open.ts'
import type { Handlers } from './table.ts'

const none = refuse('backup-none', 'Er is nu geen goede kopie van dit bestand te vinden. Sluit een andere schijf met reservekopieën aan en kijk opnieuw.')

const refOf = ({ kind, id }: Damage): DamageLine['ref'] => (id === '' ? null : kind === 'dossier' ? { kind, dossierId: id } : kind === 'blob' ? { kind, blobId: id } : null)
const fileIdOf = (ref: NonNullable<DamageLine['ref']>): string => (ref.kind === 'dossier' ? `dossier/${ref.dossierId}` : `blob/${ref.blobId}`)

/** The newest copy that brings back something that the vault has not. */
async function goodCopy(ctx: Context, { vault }: OpenSession, ref: NonNullable<DamageLine['ref']>): Promise<GoodCopy | null> {
  const copy = await vault.backups.newestGood(fileIdOf(ref), ctx.backups.places().map((place) => place.folder))
  return copy !== null && (await vault.backups.isNewer(copy)) ? copy : null
}

/** Damaged files, each with the copy that can take its place. */
export const damageHandlers = {
  'damage.list': async (_input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const lines: DamageLine[] = []
    for (const damage of open.value.vault.damaged()) {
      const ref = refOf(damage)
      const copy = ref === null ? null : await goodCopy(ctx, open.value, ref)
      // Of an older version that is open there may be nothing newer: then there is nothing to ask for.
      lines.push(ref === null || (copy === null && damage.using !== 'nothing') ? { sentence: damage.sentence, ref: null } : { sentence: offer(damage, copy), ref: copy === null ? null : ref })
    }
    return ok(lines)
  },
  'damage.putBack': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const copy = await goodCopy(ctx, open.value, input)
    if (copy === null) return none
    const put = await open.value.vault.backups.putBack(copy)
    return put.ok ? ok({}) : put
  },
} satisfies Partial<Handlers>
