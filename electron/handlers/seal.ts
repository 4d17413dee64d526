import type { SealInfo } from '#shared/domain/seal/report.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { readPkcs12 } from '../documents/seal/pkcs12/readPkcs12.ts'
import { type HouseSeal, houseSeal, loadSeal, useOwnSeal } from '../session/houseSeal.ts'
import { openSession } from './open.ts'
import type { Handlers } from './table.ts'

const MAX_BYTES = 1024 * 1024
const info = ({ using, own, loaded, remembered }: HouseSeal): SealInfo => ({ using, own, loaded, remembered })
const told = (seal: Result<HouseSeal>): Result<SealInfo> => (seal.ok ? ok(info(seal.value)) : seal)

/** What the house seals its final documents with. */
export const sealHandlers = {
  'seal.info': async (_input, ctx) => {
    const open = openSession(ctx)
    return open.ok ? told(await houseSeal(open.value.vault, new Date(ctx.now()), ctx.newSealKey)) : open
  },
  'seal.load': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    if (input.bytes.length > MAX_BYTES) return refuse('seal.file', 'Dit is geen certificaatbestand. Kies het .p12- of .pfx-bestand dat je van de uitgever kreeg.')
    const now = new Date(ctx.now())
    const read = readPkcs12(input.bytes, input.password, now)
    if (!read.ok) return read
    return open.value.inTurn('seal', async () => told(await loadSeal(open.value.vault, read.value, now, ctx.newSealKey)))
  },
  'seal.useOwn': async (_input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    return open.value.inTurn('seal', async () => told(await useOwnSeal(open.value.vault, new Date(ctx.now()), ctx.newSealKey)))
  },
} satisfies Partial<Handlers>
