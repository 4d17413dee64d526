import { expect, it } from 'vitest'
import type { House } from '#shared/domain/house/house.ts'
import type { Norm } from '#shared/domain/profile/profile.ts'
import { emptyOutflow } from '#shared/domain/stay/outflow.ts'
import { codecs } from '../../../electron/program/codecs.ts'
import { caseA, houseA } from '../../support/caseA.ts'
import { shippedProfiles } from '../../support/profiles.ts'
import { asVersionTwo } from '../../support/versionTwo.ts'

/** Case A as version 2 of the record had it. */
const versionTwo = (): unknown => ({ ...asVersionTwo(caseA().dossier, 'opbouw', '2026-04-05'), changedAt: '2026-07-06T10:00:00' })

it('a dossier of version 2 becomes one of now: nothing was looked back on, and all that was typed stays', () => {
  const step = codecs.dossier.migrations.find((m) => m.from === 2)
  const made = codecs.dossier.check(step?.migrate(versionTwo()))
  if (!made.ok) throw new Error(`${made.problem.text} ${made.problem.field ?? ''}`)
  const { dossier } = caseA()
  expect(made.value.stays).toMatchObject([{ evaluations: [], outflow: emptyOutflow, learning: [], contacts: [], facts: { phases: [{ phase: 'start' }, { phase: 'opbouw', since: '2026-04-05' }] } }])
  expect(made.value.stays[0]?.plan).toEqual(dossier.stays[0]?.plan.map((v) => ({ ...v, content: { ...v.content, goals: v.content.goals.map((g) => ({ ...g, teamScore: null })) } })))
  expect([made.value.person, made.value.naasten, made.value.professionals, made.value.consents]).toEqual([dossier.person, dossier.naasten, dossier.professionals, dossier.consents])
})

it('a house of version 2 keeps its own norms; one that asked for a part that is there now says where', () => {
  const [profile] = shippedProfiles
  const [norm] = profile?.norms ?? []
  if (!profile || !norm) throw new Error('no profile')
  const later = { ...norm, id: 'X1', rule: { kind: 'later', capability: 'evaluatie' } }
  const other = { ...norm, id: 'X2', rule: { kind: 'later', capability: 'meldingen' } }
  const change = (of: unknown, id: string) => ({ id, normId: id, norm: of, from: '2026-10-01', reason: 'eigen', userId: 'u', at: '2026-10-01T10:00:00' })
  const { contacts: _c, ...rest } = houseA
  const old = { ...rest, contacts: [{ id: 'c', kind: 'gemeente', name: 'Zwolle', person: '', phone: '', email: '' }], agreements: [change(later, 'a1'), change(null, 'a2')], ownProfiles: [{ profile: { ...profile, id: 'eigen', norms: [norm, later, other] }, basedOn: profile.id, changes: [change(later, 'w1')] }] }
  const made = codecs.house.check(codecs.house.migrations.find((m) => m.from === 2)?.migrate(old))
  if (!made.ok) throw new Error(`${made.problem.text} ${made.problem.field ?? ''}`)
  const rules = (norms: readonly (Norm | null)[]): unknown => norms.map((n) => n?.rule ?? null)
  const house: House = made.value
  const now = { kind: 'say', where: 'Evaluatie' }
  expect(house.ownProfiles.map((o) => [rules(o.profile.norms), rules(o.changes.map((c) => c.norm))])).toEqual([[[norm.rule, now, other.rule], [now]]])
  expect(rules(house.agreements.map((c) => c.norm))).toEqual([now, null])
  expect(house.contacts).toEqual([{ id: 'c', kind: 'gemeente', name: 'Zwolle', person: '', phone: '', email: '', ownForm: false }])
})
