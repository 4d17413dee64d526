import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Dossier } from '#shared/domain/dossier.ts'
import { emptyGoal } from '#shared/domain/plan/goal.ts'
import { leefgebieden } from '#shared/domain/plan/leefgebied.ts'
import { codecs } from '../../electron/program/codecs.ts'
import { encodeRecord } from '../../electron/vault/codec.ts'
import type { Kdf } from '../../electron/vault/kdf.ts'
import { joinRings } from '../../electron/vault/keyring.ts'
import { findKeys, openRings } from '../../electron/vault/open.ts'
import { contextOf } from '../../electron/vault/options.ts'
import { dossierFile, inFolder } from '../../electron/vault/paths.ts'
import { normalisePassword } from '../../electron/vault/password.ts'
import { seal } from '../../electron/vault/seal.ts'
import { createVault } from '../../electron/vault/vault.ts'
import { caseA, caseASigned } from '../support/caseA.ts'

/** Who comes in to a house of the bench. */
export const user = { name: 'F. Proef', password: 'vier losse woorden hier' } as const
/** How many live there now; all others left. */
export const atHome = 12
/** The resident whose plan has forty goals. */
export const busy = 'd-0'

const signed = caseASigned().dossier
const open = caseA().dossier

function fortyGoals(dossier: Dossier): Dossier {
  const goals = Array.from({ length: 40 }, (_, n) => ({
    ...emptyGoal(`g${n}`, leefgebieden[n % leefgebieden.length] ?? 'wonen'),
    words: `Ik wil stap ${n + 1} zelf zetten.`,
    agreed: `Vóór de zomer heb ik stap ${n + 1} gezet. Ik vertel het in de groep.`,
    actions: [{ id: `a${n}`, what: `Stap ${n + 1} plannen`, who: 'Daan', when: 'elke week', due: null, done: false }],
  }))
  return { ...dossier, stays: dossier.stays.map((stay) => ({ ...stay, plan: stay.plan.map((version) => ({ ...version, content: { ...version.content, goals, leefgebieden: [...leefgebieden] } })) })) }
}

/** Dossier number `n` of a house: some live there with an open plan, the others left with a signed one. */
export function benchDossier(n: number): Dossier {
  const here = n < atHome
  const base = here ? open : signed
  const named: Dossier = { ...base, id: `d-${n}`, person: { ...base.person, firstName: n === 0 ? 'Daan' : `Bewoner ${n}`, clientNumber: `DP-2026-${String(n).padStart(5, '0')}` } }
  if (n === 0) return fortyGoals(named)
  return here ? named : { ...named, stays: named.stays.map((stay) => ({ ...stay, end: { on: '2026-10-01', result: 'doelen', reason: '', address: 'Kampen', gemeente: 'Kampen', handedTo: '', handedOn: null } })) }
}

/** A house with so many dossiers in `folder`, as the program would have left it; also each dossier in the clear, for who wants to compare. */
export async function makeHouse(folder: string, dossiers: number, testKdf?: Kdf): Promise<readonly string[]> {
  const { house } = caseA()
  const options = { folder, codecs, ...(testKdf === undefined ? {} : { testKdf }) }
  const made = await createVault({ ...options, house, label: house.name, user: { ...user, roles: ['hbo'] } })
  if (!made.ok) throw new Error(made.problem.code)
  await made.value.vault.confirmRecovery()
  await made.value.vault.saveHouse({ ...house, staff: house.staff.map((s) => (s.name === user.name ? { ...s, userId: made.value.vault.user.id } : s)) })
  await made.value.vault.close()
  return fill(contextOf(options), dossiers)
}

// One by one through the vault's own door would take an hour at ten thousand: each new dossier writes the keyring anew.
async function fill(c: ReturnType<typeof contextOf<unknown, Dossier>>, dossiers: number): Promise<readonly string[]> {
  const found = await findKeys(c, (slots) => slots.find((slot) => slot.kind === 'user') ?? null, normalisePassword(user.password))
  if (!found.ok) throw new Error(found.problem.code)
  const { header, slot } = found.value
  const inside = await openRings(c, found.value, slot.id)
  if (!inside.ok) throw new Error(inside.problem.code)
  const keyring = joinRings(inside.value.access.rings)
  const plain = `${c.folder}-open`
  mkdirSync(plain, { recursive: true })
  const files = Array.from({ length: dossiers }, (_, n) => {
    const dossier = benchDossier(n)
    const encoded = encodeRecord(codecs.dossier, dossier)
    if (!encoded.ok) throw new Error(`${encoded.problem.code} ${encoded.problem.field ?? ''}`)
    const fileId = `dossier/${dossier.id}`
    const bytes = seal({ vaultId: header.vaultId, fileId, kind: 'dossier' }, keyring.entryFor(fileId).keys[0], { revision: 1, savedAt: 0 }, encoded.value.bytes)
    writeFileSync(inFolder(c.folder, dossierFile(dossier.id)), bytes, { mode: 0o600 })
    const file = path.join(plain, `${dossier.id}.json`)
    writeFileSync(file, encoded.value.bytes)
    return file
  })
  const added = await keyring.add(Array.from({ length: dossiers }, (_, n) => `dossier/d-${n}`))
  if (!added.ok) throw new Error(added.problem.code)
  return files
}

/** A key derivation that takes no time: where the measure starts after it. */
export const noKdf: Kdf = { name: 'test', derive: async () => Buffer.alloc(32, 7) }

const made = new Map<number, Promise<{ readonly folder: string; readonly plain: readonly string[] }>>()
/** A house with so many dossiers for the rows about the vault, made once a run: it opens without a key derivation. `plain` is its text in the clear. */
export function houseOf(temp: string, dossiers: number): Promise<{ readonly folder: string; readonly plain: readonly string[] }> {
  const folder = path.join(temp, `kluis-${dossiers}`)
  const ready = made.get(dossiers) ?? makeHouse(folder, dossiers, noKdf).then((plain) => ({ folder, plain }))
  made.set(dossiers, ready)
  return ready
}
