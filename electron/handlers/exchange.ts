import { makeExchange } from '#shared/exchange/make.ts'
import { fitHere, type Here } from '#shared/exchange/here.ts'
import { previewOf } from '#shared/exchange/preview.ts'
import { takeIn } from '#shared/exchange/take.ts'
import { currentStay } from '#shared/domain/dossier.ts'
import { allProfiles } from '#shared/domain/house/ownProfiles.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { profileOn } from '#shared/norms/layers.ts'
import { ok, refuse } from '#shared/result/result.ts'
import { fileName } from '../documents/fileName.ts'
import type { OpenSession } from '../session/session.ts'
import type { Context } from './context.ts'
import { clientNumber } from './dossiers.ts'
import { findDossier, openSession } from './open.ts'
import type { Handlers } from './table.ts'

const AGAIN = refuse('exchange.token', 'Dit bestand is niet meer open. Kies het opnieuw.')

function here(ctx: Context, open: OpenSession): Here {
  const house = open.vault.house()
  const dossiers = [...open.vault.dossiers().values()]
  return { house, profiles: allProfiles(ctx.profiles, house), dossiers, nextNumber: clientNumber(house.name, ctx.now().slice(0, 4), dossiers.map((d) => d.person.clientNumber)) }
}

/** A dossier out of the house as a file, and a file into the house as a new dossier. */
export const exchangeHandlers = {
  'exchange.export': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const dossier = findDossier(open.value, input.dossierId)
    if (!dossier.ok) return dossier
    const house = open.value.vault.house()
    const profile = profileOn(ctx.profiles, currentStay(dossier.value)?.facts.contractProfile ?? house.contractProfile, house, ctx.now().slice(0, 10))
    if (!profile) return refuse('exchange.profile', 'Het contractprofiel van dit verblijf is er niet. Kies er een bij Beheer.')
    const file = makeExchange({ dossier: dossier.value, house, profile, made: { with: `Baken ${ctx.version}`, at: ctx.now() }, withBsn: input.withBsn })
    const saved = await ctx.desk.saveAs(fileName(`Uitwisselbestand ${fullName(dossier.value.person)}`, 'json'), Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8'))
    return saved.ok ? ok({ savedAs: saved.value, leftOut: file.leftOut }) : saved
  },
  'exchange.preview': async (_input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    open.value.exchange.offered = null
    const picked = await ctx.desk.pickFile('uitwisseling')
    if (!picked.ok) return picked
    if (picked.value === null) return ok(null)
    const file = (await import('../exchange/openExchange.ts')).openExchange(picked.value.bytes)
    if (!file.ok) return file
    if (fullName(file.value.dossier.person) === '') return refuse('dossier.nameless', 'dossier › bewoner: vul een voornaam of een achternaam in. Zonder naam komt er geen dossier bij.', 'dossier.person.firstName')
    const token = ctx.newId()
    open.value.exchange.offered = { token, file: file.value }
    return ok(previewOf(file.value, here(ctx, open.value), { token, fileName: picked.value.name.slice(0, 300) }))
  },
  'exchange.import': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const offered = open.value.exchange.offered
    if (offered?.token !== input.token) return AGAIN
    open.value.exchange.offered = null
    const { taking } = fitHere(offered.file, here(ctx, open.value))
    const dossier = takeIn(offered.file, { ...taking, id: ctx.newId(), at: ctx.now(), userId: open.value.user.id })
    const saved = await open.value.vault.saveDossier(dossier)
    // What could not be stored stays on offer, so that a full disk asks for room and not for the file again.
    if (!saved.ok) open.value.exchange.offered = offered
    return saved.ok ? ok(dossier) : saved
  },
} satisfies Partial<Handlers>
