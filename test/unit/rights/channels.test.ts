import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { actions, may, permissions, roles, type Role } from '#shared/domain/permissions.ts'
import { currentStay, type Dossier } from '#shared/domain/dossier.ts'
import { noFilter } from '#shared/domain/log/filter.ts'
import { emptyTalk } from '#shared/domain/evaluation/evaluation.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyOutflow } from '#shared/domain/stay/outflow.ts'
import { contract, type Channel, type Input } from '#shared/ipc/contract.ts'
import { refuse } from '#shared/result/result.ts'
import { handlers } from '../../../electron/handlers/handlers.ts'
import type { Handlers } from '../../../electron/handlers/table.ts'
import type { AuditEvent } from '../../../electron/ipc/audit.ts'
import { makeDispatch } from '../../../electron/ipc/dispatch.ts'
import type { OpenSession } from '../../../electron/session/session.ts'
import { fakeUsers } from '../../support/fakeUsers.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

const channels = Object.keys(contract).filter((name): name is Channel => name in contract)
const password = 'vier losse woorden hier'
let p: Asked
let open: OpenSession
let d: Dossier
let samples: { readonly [C in Channel]: readonly Input<C>[] }

/** Input that each channel takes: every kind of change, every signer. */
function samplesFor(dossier: Dossier): typeof samples {
  const stay = currentStay(dossier)
  if (!stay) throw new Error('no stay')
  const ref = { dossierId: dossier.id, stayId: stay.id, versionId: stay.plan.at(-1)?.id ?? 'geen' }
  const sheet = { dossierId: dossier.id, sheetId: dossier.consents.at(-1)?.id ?? 'geen' }
  const signature = { name: 'x', remark: '', route: { kind: 'refused', reason: 'nee' } } as const
  const document = { ref: { kind: 'trajectplan', ...ref }, job: 'j' } as const
  const papers: readonly Input<'document.view'>[] = [document, { ref: { kind: 'termijnen', dossierId: dossier.id }, job: 'j' }, { ref: { kind: 'huisTermijnen' }, job: 'j' }, { ref: { kind: 'logboek', filter: noFilter }, job: 'j' }, { ref: { kind: 'wieKeek', dossierId: dossier.id, from: null, until: null }, job: 'j' },
    ...(['huisregels', 'huisregelsPoster', 'huisregelsKort', 'instroomvoorwaarden'] as const).map((kind) => ({ ref: { kind, versionId: 'v' }, job: 'j' })), { ref: { kind: 'tekenbladen', paper: 'huisregels', versionId: 'v', dossierIds: [dossier.id] }, job: 'j' },
    { ref: { kind: 'weekrooster', monday: '2026-02-02', size: 'A3' }, job: 'j' }, { ref: { kind: 'zakweek', monday: '2026-02-02', dossierIds: [dossier.id] }, job: 'j' }, { ref: { kind: 'presentielijst', monday: '2026-02-02', names: 'initialen' }, job: 'j' }]
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
  const change = { id: dossier.id, revision: dossier.revision }
  const talk = { dossierId: dossier.id, stayId: stay.id, evaluationId: 'e' }
  const way = { kind: 'password', userName: 'A', password } as const
  const rules = { paper: 'huisregels', versionId: 'v' } as const
  const resident = { dossierId: dossier.id, stayId: stay.id }
  return {
    'session.status': [{}], 'session.create': [{ house: emptyHouse('h'), user: { name: 'A', diploma: 'hbo', password } }], 'session.unlock': [{ userName: 'A', password }],
    'session.recover': [{ words: 'a', userName: 'A', newPassword: password }], 'session.openExample': [{}], 'session.lock': [{}], 'session.active': [{}], 'session.changePassword': [{ current: 'a', next: 'b' }],
    'settings.theme': [{ theme: 'dark' }], 'settings.coach': [{ on: true }],
    'recovery.renew': [{ password }], 'recovery.print': [{}], 'recovery.save': [{}], 'recovery.challenge': [{}], 'recovery.confirm': [{ word: 'appel' }],
    'house.get': [{}], 'house.save': [{ house: open.vault.house() }],
    'users.list': [{}], 'users.add': [{ name: 'B', roles: ['begeleider'], diploma: 'onbekend', password }], 'users.roles': [{ userId: 'u', roles: ['hbo'] }], 'users.grantCare': [{ userId: 'u' }],
    'users.resetPassword': [{ userId: 'u', password }], 'users.block': [{ userId: 'u', ownPassword: password }],
    'profiles.list': [{}], 'profile.export': [{ profileId: 's0' }], 'profile.pick': [{}], 'profile.effect': [{ place: { kind: 'house' }, changes: [] }], 'dossiers.list': [{}], 'today.list': [{}], 'house.handle': [{ id: 'kpi-2026-07-01', said: null }], 'dossier.open': [{ id: dossier.id }], 'dossier.create': [{ firstName: 'C', tussenvoegsel: '', lastName: '', roepnaam: '' }],
    'dossier.change': [
      { ...change, change: { kind: 'person', person: dossier.person } }, { ...change, change: { kind: 'naasten', naasten: dossier.naasten } }, { ...change, change: { kind: 'professionals', professionals: dossier.professionals } },
      { ...change, change: { kind: 'stay', stayId: stay.id, facts: stay.facts } }, { ...change, change: { kind: 'presence', stayId: stay.id, presence: stay.presence } }, { ...change, change: { kind: 'handled', stayId: stay.id, handled: [] } }, { ...change, change: { kind: 'end', stayId: stay.id, end: null } },
      { ...change, change: { kind: 'evaluation', stayId: stay.id, evaluationId: 'e', content: emptyTalk } }, { ...change, change: { kind: 'outflow', stayId: stay.id, outflow: emptyOutflow } }, { ...change, change: { kind: 'ownBlocks', stayId: stay.id, ownBlocks: [] } }, { ...change, change: { kind: 'learning', stayId: stay.id, learning: [] } }, { ...change, change: { kind: 'contacts', stayId: stay.id, contacts: [] } },
      { ...change, change: { kind: 'plan', stayId: stay.id, versionId: ref.versionId, content: stay.plan.at(-1)?.content ?? JSON.parse('null') } }, { ...change, change: { kind: 'consent', sheetId: sheet.sheetId, entries: [] } },
    ],
    'history.list': [{ dossierId: dossier.id }], 'log.house': [{ filter: noFilter, before: null }], 'log.check': [{}], 'log.resident': [{ dossierId: dossier.id, filter: noFilter, before: null }], 'log.save': [{ filter: noFilter }],
    'dossier.bin': [{ id: dossier.id }], 'dossier.unbin': [{ id: dossier.id }], 'bin.list': [{}],
    'plan.start': [{ dossierId: dossier.id, stayId: stay.id }], 'plan.discuss': [{ ...ref, on: null }], 'plan.freeze': [ref], 'plan.unfreeze': [ref],
    'plan.sign': (['bewoner', 'begeleider', 'hbo', 'vertegenwoordiger', 'naaste'] as const).map((role) => ({ ...ref, ...signature, role })),
    'plan.retract': [{ ...ref, signatureId: 's' }], 'plan.finalise': [{ ...ref, copyToResident: true, copyToGemeente: false }], 'plan.revise': [ref], 'plan.copyGiven': [{ ...ref, to: 'bewoner', on: null }],
    'evaluation.start': [{ dossierId: dossier.id, stayId: stay.id, dutyIds: ['evaluatie-1'] }], 'evaluation.drop': [talk], 'evaluation.freeze': [talk], 'evaluation.unfreeze': [talk],
    'evaluation.sign': (['bewoner', 'hbo'] as const).map((role) => ({ ...talk, ...signature, role })), 'evaluation.retract': [{ ...talk, signatureId: 's' }], 'evaluation.finalise': [{ ...talk, copyToResident: true, copyToGemeente: false }], 'evaluation.copyGiven': [{ ...talk, to: 'bewoner', on: null }], 'evaluation.newVersion': [talk],
    'schedule.week': [{ monday: '2026-02-02' }], 'schedule.save': [{ schedule: open.vault.house().schedule, before: open.vault.house().schedule }], 'attendance.save': [{ on: '2026-02-03', blockId: 'b', marks: [{ dossierId: dossier.id, stayId: stay.id, mark: null }] }],
    'schedule.ics': [{ monday: '2026-02-02', weeks: 1, dossierId: null }, { monday: '2026-02-02', weeks: 4, dossierId: dossier.id }],
    'rules.start': [{ paper: 'huisregels' }], 'rules.save': [{ ...rules, content: { from: null, heard: '', heardOn: null, opening: '', rules: [], variables: {} } }], 'rules.drop': [rules], 'rules.finalise': [{ ...rules, from: '2026-02-03' }],
    'receipts.list': [{}], 'receipt.sign': [{ ...resident, ...signature, ...rules, role: 'bewoner' }], 'receipt.retract': [{ ...resident, receiptId: 'r' }], 'receipt.copyGiven': [{ ...resident, receiptId: 'r', copyOn: null, gemeenteOn: null }],
    'consent.start': [{ dossierId: dossier.id }], 'consent.freeze': [sheet], 'consent.unfreeze': [sheet], 'consent.sign': [{ ...sheet, ...signature, role: 'bewoner' }], 'consent.finalise': [sheet], 'consent.withdraw': [{ ...sheet, entryId: 'e' }],
    'attachment.pick': [{ dossierId: dossier.id }], 'attachment.put': [{ dossierId: dossier.id, name: 'a.png', mime: 'image/png', bytes }], 'attachment.view': [{ dossierId: dossier.id, blobId: 'b' }],
    'document.view': papers, 'document.print': papers, 'document.save': papers.map((one) => ({ ...one, format: 'docx' as const })), 'document.check': [{ bytes }], 'document.cancel': [{ job: 'j' }],
    'agenda.save': [{ dossierId: dossier.id }, { dossierId: null }],
    'exchange.export': [{ dossierId: dossier.id, withBsn: false }], 'exchange.preview': [{}], 'exchange.import': [{ token: 't' }],
    'backup.status': [{}], 'backup.warning': [{}], 'backup.make': [{}], 'backup.list': [{}], 'backup.differences': [{ place: 'own', name: 'De Proef 2026-02-03 14u02' }], 'backup.choosePlace': [{}], 'backup.forgetPlace': [{}], 'backup.skip': [{}],
    'damage.list': [{}], 'damage.putBack': [{ kind: 'dossier', dossierId: dossier.id }, { kind: 'blob', blobId: 'b' }],
    'restore.list': [{}], 'restore.pick': [{}], 'restore.preview': [{ place: 'own', name: 'x', way }, { place: 'other', name: 'x', way: { kind: 'words', words: 'a' } }], 'restore.do': [{ place: 'second', name: 'x', way }], 'restore.asides': [{}], 'restore.undo': [{ name: 'x', way }],
    'privacy.list': [{}], 'privacy.ask': [{ dossierId: dossier.id, ground: 'verzoek-bewoner', requestedOn: '2026-01-05', reason: 'a', decision: 'b' }], 'privacy.withdraw': [{ dossierId: dossier.id }], 'privacy.confirm': [{ dossierId: dossier.id, password }], 'privacy.package': [{ dossierId: dossier.id, job: 'j' }],
    'seal.info': [{}], 'seal.load': [{ bytes, password: '' }], 'seal.useOwn': [{}],
  }
}
/** What a channel asks, worked out by hand from the contract: the table of rights is the other half. */
function allowed(channel: Channel, input: unknown, who: readonly Role[]): boolean {
  const { needs } = contract[channel]
  if (needs === 'anyone' || needs === 'inside') return true
  return may(who, typeof needs === 'string' ? needs : (needs.of as (input: unknown) => (typeof actions)[number])(input))
}
const filesOf = (folder: string): string => {
  const hash = createHash('sha256')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile() && e.name !== 'vault.lock' && !/^\d{4}-\d\d\.baken$/.test(e.name)).sort((a, b) => (a.name < b.name ? -1 : 1))) hash.update(entry.name).update(readFileSync(path.join(entry.parentPath, entry.name)))
  return hash.digest('hex')
}

beforeAll(async () => {
  p = askedProgram('2026-02-03T14:02:00')
  await p.get('session.openExample', {})
  const now = p.ctx.session.current()
  if (!now) throw new Error('locked')
  open = now
  d = await p.get('dossier.open', { id: 'vb-daan' })
  samples = samplesFor(d)
}, 60_000)

const combinations: readonly (readonly Role[])[] = [...roles.map((role) => [role]), ['hbo', 'beheerder'], ['begeleider', 'beheerder'], []]
/** Signs in with these roles on the same vault, in which nothing may be touched unless `touched` hears of it. */
function signIn(who: readonly Role[], care: boolean): { readonly touched: string[] } {
  const touched: string[] = []
  const vault = new Proxy(open.vault, { get: (target, name, self) => (touched.push(String(name)), Reflect.get(target, name, self)) })
  const user = { id: open.user.id, name: open.user.name, roles: [...who] }
  p.ctx.session.open(vault, user, fakeUsers(user.id, [{ ...user, care: care ? 'granted' : 'pending', handed: false }]), 'example')
  return { touched }
}
/** A door with every handler replaced by one that says that it was reached. */
function spiedDoor() {
  const audit: AuditEvent[] = []
  const reached = refuse('bereikt', 'bereikt')
  const all = Object.fromEntries(channels.map((c) => [c, async () => reached]))
  return { audit, dispatch: makeDispatch({ handlers: { ...handlers, ...all }, ctx: p.ctx, audit: (e) => void audit.push(e), report: (where, error) => { throw new Error(where, { cause: error }) } }) }
}
const codeOf = (answer: { readonly ok: true } | { readonly ok: false; readonly problem: { readonly code: string } }): string => (answer.ok ? 'ok' : answer.problem.code)

describe('every channel, for every role and for nobody', () => {
  it('has input for each that its schema takes', () => {
    expect(Object.keys(samples).sort()).toEqual([...channels].sort())
    for (const channel of channels) for (const input of samples[channel]) expect([channel, contract[channel].input.safeParse(input).success]).toEqual([channel, true])
  })
  it.each(combinations.map((who) => [who.join(' + ') || 'geen rol', who] as const))('%s: what may is answered, what may not is refused and reaches nothing', async (_name, who) => {
    const { dispatch } = spiedDoor()
    const { touched } = signIn(who, true)
    let [yes, no] = [0, 0]
    for (const channel of channels)
      for (const input of samples[channel]) {
        touched.length = 0
        const answer = await dispatch(channel, input)
        const fine = allowed(channel, input, who)
        expect([channel, codeOf(answer), touched]).toEqual([channel, fine ? 'bereikt' : 'rights', []])
        if (fine) yes += 1
        else no += 1
        if (!fine && !answer.ok) expect(answer.problem.text).toMatch(/^Alleen een .+ mag .+\. Vraag het /)
      }
    expect(yes).toBeGreaterThan(10)
    // Only an hbo-professional who is also beheerder may do everything.
    expect(no > 0).toBe(!(who.includes('hbo') && who.includes('beheerder')))
  })
  it.each(roles)('%s: what is about residents waits for the care key', async (role) => {
    const { dispatch } = spiedDoor()
    signIn([role], false)
    for (const channel of channels)
      for (const input of samples[channel]) {
        const { needs } = contract[channel]
        if (needs === 'anyone' || needs === 'inside' || !allowed(channel, input, [role])) continue
        const action = typeof needs === 'string' ? needs : (needs.of as (input: unknown) => (typeof actions)[number])(input)
        expect([channel, codeOf(await dispatch(channel, input))]).toEqual([channel, permissions[action].care ? 'rights.care' : 'bereikt'])
      }
  })
  it('nobody: only the door itself', async () => {
    const { dispatch } = spiedDoor()
    p.ctx.session.open(open.vault, open.user, open.users, 'example')
    const shut = { ...p.ctx, session: { ...p.ctx.session, current: () => null } }
    const locked = makeDispatch({ handlers: { ...handlers, ...(Object.fromEntries(channels.map((c) => [c, async () => refuse('bereikt', 'bereikt')])) as Partial<Handlers>) }, ctx: shut, audit: () => undefined, report: () => undefined })
    for (const channel of channels) for (const input of samples[channel]) expect([channel, codeOf(await locked(channel, input))]).toEqual([channel, contract[channel].needs === 'anyone' ? 'bereikt' : 'session.locked'])
    expect(channels.filter((c) => contract[c].needs === 'anyone')).toEqual(['session.status', 'session.create', 'session.unlock', 'session.recover', 'session.openExample', 'settings.theme', 'settings.coach', 'profiles.list', 'backup.skip', 'restore.list', 'restore.pick', 'restore.preview', 'restore.do', 'restore.asides', 'restore.undo'])
    expect(codeOf(await dispatch('session.status', {}))).toBe('bereikt')
  })
  it('the beheerder reaches no dossier through the real program, and the vault is not asked', async () => {
    const { touched } = signIn(['beheerder'], false)
    const before = filesOf(p.home)
    for (const channel of channels.filter((c) => /^(dossier|dossiers|plan|consent|attachment|document|exchange|recovery)\./.test(c) && c !== 'document.cancel'))
      for (const input of samples[channel].filter((one) => !allowed(channel, one, ['beheerder']))) expect([channel, codeOf(await p.dispatch(channel, input)), touched.filter((name) => name !== 'log')]).toEqual([channel, 'rights', []])
    expect(filesOf(p.home)).toBe(before)
    expect(p.out).toEqual({ saved: [], printed: [], lent: [] })
    expect(await p.get('session.status', {})).toMatchObject({ care: false, may: ['house.change', 'paper.read', 'rules.write', 'rules.finalise', 'seal.change', 'users.list', 'users.manage', 'log.house', 'backup.manage', 'backup.restore'], recoveryPending: false })
  })
  it('an ervaringsdeskundige reads, notes who is there, and leaves the text alone, through the real program', async () => {
    signIn(['ervaringsdeskundige'], true)
    expect(await p.code('dossier.open', { id: d.id })).toBe('ok')
    const stay = currentStay(d)
    if (!stay) throw new Error('no stay')
    expect(await p.code('dossier.change', { id: d.id, revision: d.revision, change: { kind: 'person', person: { ...d.person, firstName: 'Anders' } } })).toBe('rights')
    expect(await p.code('dossier.change', { id: d.id, revision: d.revision, change: { kind: 'presence', stayId: stay.id, presence: stay.presence } })).toBe('ok')
    expect((await p.get('dossier.open', { id: d.id })).person.firstName).toBe(d.person.firstName)
  })
  it('a refusal is told to the log with who and what, and no text', async () => {
    const { dispatch, audit } = spiedDoor()
    signIn(['begeleider'], true)
    await dispatch('plan.finalise', samples['plan.finalise'][0])
    await dispatch('dossier.create', { firstName: 1 })
    expect(audit.filter((e) => e.code === 'rights')).toMatchObject([{ channel: 'plan.finalise', ok: false, userId: open.user.id, dossierIds: [d.id] }])
  })
  it('input that breaks the schema tells nobody what they may not do anyway', async () => {
    const { dispatch } = spiedDoor()
    signIn(['beheerder'], false)
    for (const channel of ['dossier.change', 'plan.sign', 'dossier.open', 'exchange.import'] as const) expect([channel, codeOf(await dispatch(channel, { vreemd: 1 }))]).toEqual([channel, 'rights'])
  })
})

describe('the contract and the table of rights', () => {
  it('use each other: every action is asked by a channel, but for what is still to come', () => {
    const asked = new Set(channels.flatMap((c) => { const { needs } = contract[c]; return needs === 'anyone' || needs === 'inside' ? [] : typeof needs === 'string' ? [needs] : needs.among }))
    expect(actions.filter((a) => !asked.has(a))).toEqual([])
  })
  it('an input chooses only among the actions that its channel names', () => {
    for (const channel of channels) {
      const { needs } = contract[channel]
      if (typeof needs === 'string') continue
      const chosen = samples[channel].map((input) => (needs.of as (input: unknown) => (typeof actions)[number])(input))
      expect([channel, [...new Set(chosen)].sort()]).toEqual([channel, [...needs.among].sort()])
    }
  })
  it('is answered through the real program for who may', async () => {
    signIn(['hbo', 'beheerder'], true)
    for (const channel of ['house.get', 'users.list', 'dossiers.list', 'seal.info', 'profiles.list', 'session.active'] as const) expect([channel, await p.code(channel, {})]).toEqual([channel, 'ok'])
  })
})
