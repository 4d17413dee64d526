import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { actions, functionOf, knownRoles, may, mayNow, needsCare, permissions, refuseRight, roles, whyNot, type Role } from '#shared/domain/permissions.ts'

const someRoles = fc.subarray([...roles])
const action = fc.constantFrom(...actions)

describe('the table of rights', () => {
  it('is there, with words and a reason for every act', () => {
    expect(actions.length).toBeGreaterThan(20)
    for (const name of actions) {
      expect(permissions[name].words.length, name).toBeGreaterThan(10)
      expect(permissions[name].why.length, name).toBeGreaterThan(15)
      expect(permissions[name].roles.length, name).toBeGreaterThan(0)
    }
  })
  it('gives a role what the table says and nothing else', () => {
    for (const name of actions) for (const role of roles) expect([name, role, may([role], name)]).toEqual([name, role, (permissions[name].roles as readonly Role[]).includes(role)])
  })
  it('gives somebody with two roles both, and never more', () =>
    fc.assert(fc.property(someRoles, action, (own, name) => may(own, name) === own.some((role) => may([role], name)))))
  it('gives nothing to nobody, nor to a role that we do not know', () => {
    for (const name of actions) expect(may([], name)).toBe(false)
    expect(knownRoles(['admin', 'HBO', 'hbo ', '__proto__', 'beheerder', 'beheerder'])).toEqual(['beheerder'])
  })
  it('gives nothing about residents without the care key, whatever the roles', () =>
    fc.assert(fc.property(someRoles, action, (own, name) => mayNow({ roles: own, care: false }, name) === (may(own, name) && !permissions[name].care))))
  it('lets the beheerder near no dossier, and lets nobody let themselves in', () => {
    for (const name of actions) if (permissions[name].care) expect([name, may(['beheerder'], name)]).toEqual([name, false])
    expect(permissions['users.grantCare'].care && permissions['recovery.renew'].care).toBe(true)
  })
  it('leaves making final and destroying to the hbo-professional', () => {
    for (const name of ['plan.finalise', 'consent.finalise', 'dossier.destroy'] as const) expect(permissions[name].roles).toEqual(['hbo'])
  })
  it('says why not to whoever may not, and nothing to who may', () =>
    fc.assert(fc.property(someRoles, fc.boolean(), action, (own, care, name) => (whyNot({ roles: own, care }, name) === undefined) === mayNow({ roles: own, care }, name))))
  it('refuses with who may', () => {
    expect(refuseRight({ roles: ['begeleider'], care: true }, 'plan.finalise').problem).toEqual({ code: 'rights', text: 'Alleen een hbo-professional mag een plan vaststellen. Vraag het een hbo-professional.' })
    expect(refuseRight({ roles: ['ervaringsdeskundige'], care: true }, 'plan.write').problem.text).toBe('Alleen een hbo-professional of een begeleider mag een plan schrijven. Vraag het een van hen.')
    expect(refuseRight({ roles: ['begeleider'], care: false }, 'plan.write').problem.code).toBe('rights.care')
  })
  it('knows who works with residents, and what somebody does in the house', () => {
    expect(roles.map((role) => needsCare([role]))).toEqual([true, true, true, false])
    expect(needsCare([])).toBe(false)
    expect([functionOf(['beheerder', 'hbo']), functionOf(['beheerder']), functionOf(['beheerder', 'ervaringsdeskundige'])]).toEqual(['hbo', 'beheerder', 'ervaringsdeskundige'])
  })
})
