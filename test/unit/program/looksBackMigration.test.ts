import { expect, it } from 'vitest'
import { emptyOutflow } from '#shared/domain/stay/outflow.ts'
import { codecs } from '../../../electron/program/codecs.ts'
import { caseA } from '../../support/caseA.ts'

/** Case A as version 2 of the record had it: one word for the phase, and nothing of looking back. */
function versionTwo(): unknown {
  const { dossier } = caseA()
  return {
    ...dossier, changedAt: '2026-07-06T10:00:00',
    stays: dossier.stays.map(({ evaluations: _e, outflow: _o, learning: _l, contacts: _c, facts: { phases: _p, ...facts }, ...stay }) => ({
      ...stay, facts: { ...facts, phase: 'opbouw', opbouwFrom: '2026-04-05' },
      plan: stay.plan.map((v) => ({ ...v, content: { ...v.content, goals: v.content.goals.map(({ teamScore: _t, ...goal }) => goal) } })),
    })),
  }
}

it('a dossier of version 2 becomes one of now: nothing was looked back on, and all that was typed stays', () => {
  const step = codecs.dossier.migrations.find((m) => m.from === 2)
  const made = codecs.dossier.check(step?.migrate(versionTwo()))
  if (!made.ok) throw new Error(`${made.problem.text} ${made.problem.field ?? ''}`)
  const { dossier } = caseA()
  expect(made.value.stays).toMatchObject([{ evaluations: [], outflow: emptyOutflow, learning: [], contacts: [], facts: { phases: [{ phase: 'start' }, { phase: 'opbouw', since: '2026-04-05' }] } }])
  expect(made.value.stays[0]?.plan).toEqual(dossier.stays[0]?.plan.map((v) => ({ ...v, content: { ...v.content, goals: v.content.goals.map((g) => ({ ...g, teamScore: null })) } })))
  expect([made.value.person, made.value.naasten, made.value.professionals, made.value.consents]).toEqual([dossier.person, dossier.naasten, dossier.professionals, dossier.consents])
})
