import { allProfiles, effectiveProfile } from '#shared/domain/house/ownProfiles.ts'
import { changeNorm } from '#shared/domain/house/normChanges.ts'
import { makeProfileFile } from '#shared/exchange/profileFile.ts'
import { effectOf } from '#shared/norms/effect.ts'
import { ok, refuse } from '#shared/result/result.ts'
import { fileName } from '../documents/fileName.ts'
import { openSession } from './open.ts'
import type { Handlers } from './table.ts'

/** Contract profiles: the list, out as a file, in from a file, and what a change of a norm would do. */
export const profileHandlers = {
  'profiles.list': async (_input, ctx) => ok([...ctx.profiles]),
  'profile.export': async ({ profileId }, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const house = open.value.vault.house()
    const profile = allProfiles(ctx.profiles, house).find((p) => p.id === profileId)
    if (!profile) return refuse('profile.unknown', 'Dit contractprofiel is er niet meer. Open Beheer opnieuw.')
    const file = makeProfileFile(effectiveProfile(profile, house, ctx.now().slice(0, 10)))
    const saved = await ctx.desk.saveAs(fileName(`Contractprofiel ${profile.name}`, 'json'), Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8'))
    return saved.ok ? ok({ savedAs: saved.value }) : saved
  },
  'profile.pick': async (_input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const picked = await ctx.desk.pickFile('profiel')
    if (!picked.ok) return picked
    if (picked.value === null) return ok(null)
    const profile = (await import('../exchange/openProfile.ts')).openProfile(picked.value.bytes)
    return profile.ok ? ok({ fileName: picked.value.name.slice(0, 300), profile: profile.value }) : profile
  },
  'profile.effect': async ({ place, changes }, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const house = open.value.vault.house()
    const after = changes.reduce((now, change) => changeNorm(now, place, change), house)
    return ok(effectOf(open.value.vault.dossiers().values(), ctx.profiles, { before: house, after }, ctx.now().slice(0, 10)))
  },
} satisfies Partial<Handlers>
