import { beforeEach, describe, expect, it } from 'vitest'
import { applyChange } from '#shared/domain/change.ts'
import { newDossier, type Dossier } from '#shared/domain/dossier.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyPlan } from '#shared/domain/plan/content.ts'
import { discuss, finalise, freeze, retract, revise, sign, startPlan, unfreeze } from '#shared/domain/plan/verbs.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { planSigners, type Signer } from '#shared/domain/signature/signers.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import type { Result } from '#shared/result/result.ts'

const at = '2026-03-02T10:41:00'
const house = emptyHouse('h')
const fingerprint = 'a'.repeat(64)
const ref = { stayId: 's1', versionId: 'v1' }
const act = (newId: string): { at: string; userId: string; newId: string } => ({ at, userId: 'u1', newId })
const signers: readonly Signer[] = [{ role: 'bewoner', name: 'Daan', must: true }, { role: 'begeleider', name: 'S. Model', must: true }, { role: 'hbo', name: 'F. Proef', must: true }]
const blob = { id: 'b1', name: 'plan.pdf', mime: 'application/pdf', size: 1, addedAt: at }
const final = { at, userId: 'u1', name: 'F. Proef', onBehalfOf: '', pdf: blob, docx: blob }
const signature = (role: Signature['role'], route: Signature['route'] = { kind: 'typed', typedName: 'x', witness: 'y' }): Signature => ({ id: `g-${role}`, role, name: role, at, userId: 'u1', fingerprint, route, remark: '' })
const must = <T>(r: Result<T>): T => { if (!r.ok) throw new Error(r.problem.text); return r.value }
const code = (r: Result<unknown>): string => (r.ok ? 'ok' : r.problem.code)
const version = (d: Dossier, n = 0): PlanVersion => { const v = d.stays[0]?.plan[n]; if (!v) throw new Error('no version'); return v }

let d: Dossier
beforeEach(() => {
  d = must(startPlan(newDossier({ dossier: 'd1', stay: 's1' }, emptyStayFacts('s0'), at), 's1', house, act('v1')))
})
const frozen = (): Dossier => must(freeze(d, ref, { at, userId: 'u1', canonical: '{}', fingerprint }))
const signed = (): Dossier => signers.reduce((x, s) => must(sign(x, ref, signature(s.role))), frozen())
const finalPlan = (): Dossier => must(finalise(signed(), ref, signers, final, []))
const typing = (x: Dossier): Result<Dossier> => applyChange(x, { kind: 'plan', stayId: 's1', versionId: 'v1', content: { ...emptyPlan(), mainGoal: 'iets anders' } })

describe('a plan from concept to final', () => {
  it('may be typed in while it is concept or besproken', () => {
    expect(version(must(typing(d))).content.mainGoal).toBe('iets anders')
    expect(code(typing(must(discuss(d, ref, '2026-03-01'))))).toBe('ok')
  })
  it('cannot be typed in once the text is fixed, nor when it is final', () => {
    expect([code(typing(frozen())), code(typing(finalPlan()))]).toEqual(['plan.frozen', 'plan.frozen'])
  })
  it('waits for everybody who must sign', () => {
    expect(finalise(must(sign(frozen(), ref, signature('bewoner'))), ref, signers, final, [])).toMatchObject({ ok: false, problem: { code: 'plan.waiting', text: 'Nog niet getekend: S. Model, F. Proef.' } })
  })
  it('never gets stuck on somebody who does not sign, when the reason is there', () => {
    const refused = must(sign(frozen(), ref, signature('bewoner', { kind: 'refused', reason: 'Ik wil eerst praten.' })))
    const others = signers.slice(1).reduce((x, s) => must(sign(x, ref, signature(s.role))), refused)
    expect(code(finalise(others, ref, signers, final, []))).toBe('ok')
    expect(code(sign(frozen(), ref, signature('bewoner', { kind: 'refused', reason: '  ' })))).toBe('plan.reason')
  })
  it('takes one signature for each role, and only under the text that stands', () => {
    const once = must(sign(frozen(), ref, signature('bewoner')))
    expect([code(sign(once, ref, signature('bewoner'))), code(sign(frozen(), ref, { ...signature('hbo'), fingerprint: 'b'.repeat(64) })), code(sign(d, ref, signature('bewoner')))]).toEqual(['plan.signed', 'plan.other-text', 'plan.not-frozen'])
  })
  it('back to concept: signatures lapse, that they were there is kept, the ink is not', () => {
    const back = version(must(unfreeze(signed(), ref, act('x'))))
    expect(back).toMatchObject({ status: 'concept', frozen: null, signatures: [], lapsed: [{ fingerprint, signers: [{ role: 'bewoner', route: 'typed' }, { role: 'begeleider' }, { role: 'hbo' }] }] })
  })
  it('a final version is out of reach of every verb but a copy and a new version', () => {
    const f = finalPlan()
    expect([discuss(f, ref, at), freeze(f, ref, { at, userId: 'u', canonical: '', fingerprint }), unfreeze(f, ref, act('x')), sign(f, ref, signature('naaste')), retract(f, ref, 'g-hbo'), finalise(f, ref, signers, final, [])].map(code)).toEqual(['plan.frozen', 'plan.frozen', 'plan.not-frozen', 'plan.not-frozen', 'plan.final', 'plan.final'])
  })
  it('a new version starts from the final one, keeps the goals, and replaces it only when it is final itself', () => {
    const revised = must(revise(finalPlan(), ref, act('v2')))
    expect(version(revised, 1)).toMatchObject({ number: 2, status: 'concept', content: version(revised, 0).content, signatures: [], frozen: null })
    expect(version(revised, 0).status).toBe('vastgesteld')
    expect(code(revise(revised, ref, act('v3')))).toBe('plan.exists')
    const ref2 = { stayId: 's1', versionId: 'v2' }
    const again = signers.reduce((x, s) => must(sign(x, ref2, signature(s.role))), must(freeze(revised, ref2, { at, userId: 'u1', canonical: '{}', fingerprint })))
    expect(must(finalise(again, ref2, signers, final, [])).stays[0]?.plan.map((v) => v.status)).toEqual(['vervangen', 'vastgesteld'])
  })
  it('a stay has one plan to begin with', () => expect(code(startPlan(d, 's1', house, act('v9')))).toBe('plan.exists'))
})

describe('who signs', () => {
  const staff = [{ id: 'h', name: 'F. Proef', function: 'hbo', diploma: 'hbo', userId: null, active: true }, { id: 'b', name: 'S. Model', function: 'begeleider', diploma: 'mbo-4', userId: null, active: true }] as const
  const people = { person: { ...d0().person, firstName: 'Daan', lastName: 'Voorbeeld' }, naasten: [{ ...naaste(), id: 'n1', relation: 'zus' }] }
  const roles = (facts: object, extra: object = {}, naasteSigns: string | null = null): readonly string[] => planSigners({ staff: [...staff] }, { ...people, ...extra }, { ...emptyStayFacts('s0'), hboId: 'h', begeleiderId: 'b', ...facts }, { naasteSigns }).map((s) => s.role)
  it('resident, begeleider, hbo', () => expect(roles({})).toEqual(['bewoner', 'begeleider', 'hbo']))
  it('one who is both begeleider and hbo signs once', () => expect(roles({ begeleiderId: 'h' })).toEqual(['bewoner', 'hbo']))
  it('the representative, and a naaste when the resident wants that', () =>
    expect(roles({}, { person: { ...people.person, representative: { kind: 'mentor', name: 'M. Oefen', phone: '' } } }, 'n1')).toEqual(['bewoner', 'vertegenwoordiger', 'begeleider', 'naaste', 'hbo']))
})

function d0(): Dossier {
  return newDossier({ dossier: 'd', stay: 's' }, emptyStayFacts('s0'), at)
}
function naaste(): Dossier['naasten'][number] {
  return { id: '', relation: '', name: '', nameOnPaper: false, phone: '', does: '', contact: '', mayJoin: 'ja', consentOn: null, burden: null, burdenNote: '' }
}
