import { rm } from 'node:fs/promises'
import { logEntry } from '#shared/domain/log/event.ts'
import { addMonths } from '#shared/domain/calendar/day.ts'
import { thaw } from '#shared/documents/frozen.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import type { Result } from '#shared/result/result.ts'
import { ok } from '#shared/result/result.ts'
import type { Context } from '../handlers/context.ts'
import type { House } from '#shared/domain/house/house.ts'
import { finalFiles, type FinalWork } from '../handlers/finalFiles.ts'
import { houseSeal, keyAhead } from '../session/houseSeal.ts'
import type { BakenVault } from '../session/session.ts'
import { createVault, inspectVault, unlockVault } from '../vault/vault.ts'
import { exampleDossier } from './dossier.ts'
import { exampleHouse } from './house.ts'
import { pastOf } from './past.ts'
import { newerResidents } from './residentsA.ts'
import { longerResidents } from './residentsB.ts'
import { examplePapers } from './papers.ts'
import { must, type ExampleFiles, type Making } from './signed.ts'
import { exampleSchedule } from './week.ts'

/** Who signs in to the example house, and with what; the lock screen says so. */
export const exampleUser = { name: 'F. Proef', password: 'voorbeeld-huis-open' } as const

/** Opens the example house as it was left today, or makes today's: every date in it counts from today. */
export async function makeExample(ctx: Context): Promise<Result<BakenVault>> {
  // While the past is written down, its own clock; afterwards that of everybody.
  const clock: { at: string | null } = { at: null }
  const options = { ...ctx.vaults.options('example'), now: () => new Date(clock.at ?? ctx.now()) }
  const today = ctx.now().slice(0, 10)
  const found = await inspectVault(options.folder)
  if (found.ok && found.value.state === 'present') {
    const opened = await unlockVault({ ...options, userName: exampleUser.name, password: exampleUser.password })
    if (opened.ok && opened.value.house().recoverySheet.madeOn === today && opened.value.dossiers().size > 0) return opened
    if (opened.ok) await opened.value.close()
    else if (opened.problem.code === 'in-use') return opened
  }
  await rm(options.folder, { recursive: true, force: true })
  const plain = exampleHouse(today)
  const sealKey = keyAhead(ctx.newSealKey)
  const made = await createVault({ ...options, house: plain, label: plain.name, user: { name: exampleUser.name, password: exampleUser.password, roles: ['hbo', 'beheerder'] } })
  if (!made.ok) return made
  const { vault } = made.value
  const sample = ctx.shipped().weeks.find((w) => w.id === plain.contractProfile)
  const staffed: House = { ...plain, schedule: exampleSchedule(sample?.blocks ?? [], today), staff: plain.staff.map((s) => (s.name === exampleUser.name ? { ...s, userId: vault.user.id } : s)) }
  // Its plans are signed in the past, so its seal holds from before the first of them.
  const sealReady = await houseSeal(vault, new Date(addMonths(today, -36)), sealKey)
  if (!sealReady.ok) return sealReady
  const stored = async (work: FinalWork) => must(await finalFiles(ctx, vault, work))
  const house: House = { ...staffed, papers: await examplePapers({ ctx, house: staffed, files: stored, userId: vault.user.id, today }) }
  const saved = await vault.saveHouse(house)
  if (!saved.ok) return saved
  const files: ExampleFiles = async (owner, signed, name, at) => {
    const frozen = signed.frozen ?? { canonical: '', fingerprint: '' }
    const document = withSignatures(thaw(frozen), signed, house)
    return stored({ owner, document, name: name(document.title), fingerprint: frozen.fingerprint, at })
  }
  // A paper that somebody signed by hand and scanned: the stored paper itself, drawn once.
  const scan: Making['scan'] = async (owner, version, at) => {
    const { bytes } = must(await vault.getBlob(version.final?.pdf.id ?? ''))
    return { id: must(await vault.putBlob(bytes, 'application/pdf', owner)).id, name: 'Scan huisregels.pdf', mime: 'application/pdf', size: bytes.length, addedAt: at }
  }
  const dossiers = await Promise.all([...newerResidents, ...longerResidents].map((spec, nth) => exampleDossier(spec, { house, profiles: ctx.profiles, files, scan }, today, nth)))
  const lived = dossiers.flatMap((dossier) => pastOf(dossier, today)).toSorted((a, b) => (a.at < b.at ? -1 : 1))
  for (const { at, dossier } of lived) {
    clock.at = at
    const isNew = !vault.dossiers().has(dossier.id)
    const stored = await vault.saveDossier(dossier)
    if (!stored.ok) return stored
    await vault.log.append(logEntry(isNew ? 'dossier.create' : 'dossier.change', { userId: vault.user.id, dossierIds: [dossier.id] }))
  }
  clock.at = null
  return ok(vault)
}
