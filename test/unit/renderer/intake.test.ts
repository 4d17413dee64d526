import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newDossier } from '#shared/domain/dossier.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { kindFrom, sizeText, titleFrom } from '../../../renderer/screens/dossier/intake/files.ts'
import { followPlacement } from '../../../renderer/screens/dossier/intake/follow.ts'
import { moneyText, parseMoney } from '../../../renderer/screens/dossier/intake/money.ts'
import { firstField, sectionOf, sections, sectionStates } from '../../../renderer/screens/dossier/intake/sections.ts'

describe('support start', () => {
  test('follows the placement until somebody typed another day', () => {
    expect(followPlacement({ placementDate: null, supportStart: null }, '2026-01-05')).toEqual({ placementDate: '2026-01-05', supportStart: '2026-01-05' })
    expect(followPlacement({ placementDate: '2026-01-05', supportStart: '2026-01-05' }, '2026-01-12')).toEqual({ placementDate: '2026-01-12', supportStart: '2026-01-12' })
    expect(followPlacement({ placementDate: '2026-01-05', supportStart: '2026-01-08' }, '2026-01-12')).toEqual({ placementDate: '2026-01-12' })
  })
})

describe('an amount', () => {
  test('is read as people write it', () => {
    expect(['485', '€ 485', '485,50', '485,-', '1.250', ' 1.250,5 '].map(parseMoney)).toEqual([485, 485, 485.5, 485, 1250, 1250.5])
    expect(['', 'veel', '-5', '5001', '4,855'].map(parseMoney)).toEqual([null, null, null, null, null])
  })
  test('comes back as it was kept', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 500_000 }), (cents) => {
      expect(parseMoney(moneyText(cents / 100))).toBe(cents / 100)
    }))
  })
})

describe('a dropped file', () => {
  test('gets its kind and title from its name, and a size people can read', () => {
    expect(kindFrom('Beschikking Wmo.pdf')).toBe('beschikking')
    expect(kindFrom('verwijsbrief.jpg')).toBe('verwijzing')
    expect(kindFrom('IMG_2041.jpg')).toBe('anders')
    expect(titleFrom('brief 15-12-2025.pdf')).toBe('brief 15-12-2025')
    expect(titleFrom('.pdf')).toBe('Bijlage')
    expect([sizeText(10), sizeText(340 * 1024), sizeText(2.4 * 1024 * 1024)]).toEqual(['1 kB', '340 kB', '2,4 MB'])
  })
})

describe('the parts of the intake', () => {
  test('each begins with a field of its own', () => {
    for (const s of sections) expect(sectionOf(firstField(s.id))).toBe(s.id)
  })
  test('are empty, half or full by what was typed', () => {
    const empty = newDossier({ dossier: 'd', stay: 's' }, emptyStayFacts('x'), '2026-01-05T09:00:00')
    const stay = empty.stays[0]
    if (!stay) throw new Error('a new dossier has a stay')
    expect(Object.values(sectionStates(empty, stay)).every((s) => s === 'leeg')).toBe(true)
    const typed = { ...empty, person: { ...empty.person, firstName: 'Daan' } }
    expect(sectionStates(typed, stay).persoon).toBe('bezig')
    expect(sectionStates({ ...typed, person: { ...typed.person, lastName: 'V', birthDate: '1994-05-14' } }, stay).persoon).toBe('klaar')
  })
})
