import { describe, expect, it } from 'vitest'
import { emptyPlan, type PlanContent } from '#shared/domain/plan/content.ts'
import { emptyGoal } from '#shared/domain/plan/goal.ts'
import { newDossier } from '#shared/domain/dossier.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyStayFacts, type StayFacts } from '#shared/domain/stay/stay.ts'
import type { Block, Document } from '#shared/documents/model.ts'
import { blockText, documentText } from '#shared/documents/plainText.ts'
import { textToFreeze, trajectplan } from '#shared/documents/trajectplan.ts'
import type { PlanInput } from '#shared/documents/trajectplan/facts.ts'
import { caseA, caseAConcept, rulesA } from '../../support/caseA.ts'
import { caseB } from '../../support/caseB.ts'
import { caseC } from '../../support/caseC.ts'

const text = (d: Document): string => documentText(d).join('\n')
const block = (d: Document, id: string): Block => {
  const found = d.sections.flatMap((s) => s.blocks).find((b) => b.id === id)
  if (!found) throw new Error(`no block ${id}`)
  return found
}
const ids = (d: Document): readonly string[] => d.sections.map((s) => s.id)
const said = (d: Document, id: string): string => blockText(block(d, id)).join('\n')

function empty(): PlanInput {
  const dossier = newDossier({ dossier: 'd', stay: 's' }, emptyStayFacts('huis-standaard'), '2026-01-05T09:00:00')
  const stay = dossier.stays[0]
  if (!stay) throw new Error('no stay')
  const version = { ...caseA().version, status: 'concept' as const, discussedOn: null, content: emptyPlan() }
  return { dossier, stay, version, house: emptyHouse('h'), rules: { ...rulesA, duties: [], utmostEnd: null, relapse: [] }, today: '2026-01-15' }
}
const withContent = (change: Partial<PlanContent>): Document => { const a = caseA(); return trajectplan({ ...a, version: { ...a.version, content: { ...a.version.content, ...change } } }) }
const withFacts = (change: Partial<StayFacts>): Document => { const a = caseA(); return trajectplan({ ...a, stay: { ...a.stay, facts: { ...a.stay.facts, ...change } } }) }

describe('a plan of which nothing is known', () => {
  it('is a concept that asks a question in every section', () => {
    const d = trajectplan(empty())
    expect(d.mark).toBe('concept')
    expect(ids(d)).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10', 's12'])
    for (const s of d.sections.slice(0, -1)) expect(s.blocks.some((b) => b.kind === 'open'), s.id).toBe(true)
  })
  it('asks real questions', () => {
    const open = trajectplan(empty()).sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'open' ? [b.text] : []))
    expect(open.length).toBeGreaterThan(20)
    for (const t of open) expect(t).toMatch(/^\p{Lu}.*[?.]$/u)
  })
  it('leaves out the sections that have nothing to say when it is fixed', () => {
    const d = textToFreeze(empty())
    expect(ids(d)).toEqual(['s0', 's3', 's4', 's7', 's9', 's12'])
    expect(d.sections.flatMap((s) => s.blocks).filter((b) => b.kind === 'heading').map((b) => b.number)).toEqual(['3', '4', '7', '9', '12'])
    expect(d.footer.archive).toBe('Trajectplan · plan 1, versie 1 · ter ondertekening · vertrouwelijk')
  })
})

describe('a concept', () => {
  it('asks what is still open in a goal, and shows its words', () => {
    const goal = block(caseAConcept().document, 'goal-d3')
    expect(goal).toMatchObject({ words: 'Een eigen plek waar Noor kan slapen.', agreed: '', open: 'Wat ga ik doen, met wie en wanneer?' })
    expect(block(caseA().document, 'goal-d3')).toMatchObject({ open: '' })
  })
  it('asks for what is missing of half known dates, and never writes half a sentence', () => {
    const noEnd = withFacts({ plannedEnd: null })
    expect(said(noEnd, 's1-here')).toBe('Ik ben hier\nVanaf maandag 5 januari 2026.')
    expect(said(noEnd, 's1-end')).toContain('Wanneer wil ik ongeveer weer weg?')
    const noStart = withFacts({ placementDate: null, supportStart: null })
    expect(said(noStart, 's1-here')).toBe('Ik ben hier\nTot ongeveer vrijdag 18 december 2026.')
    expect(text(withContent({ afterwards: ' ' }))).not.toContain('Daarna wil ik\n.')
  })
  it('carries the day of printing, and the day of the talk once it is discussed', () => {
    expect(caseAConcept().document.footer.archive).toContain('concept van 15 januari 2026')
    expect(caseA().document.footer.archive).toContain('concept, besproken op 15 januari 2026')
  })
  it('jumps to the field of every block', () => {
    expect(block(caseA().document, 'goal-d3').origin).toEqual({ step: 'goal:d3', field: 'goal:d3.words' })
    expect(block(caseA().document, 's1-goal').origin).toEqual({ step: '1', field: 'content.mainGoal' })
    expect(block(caseA().document, 's6-people').origin).toEqual({ step: '6', field: 'naasten' })
    expect(block(caseA().document, 's0-cover').origin).toEqual({ step: '0', field: 'person.firstName' })
  })
})

describe('first steps', () => {
  it('come from the resident’s own dated actions when none are typed', () => {
    expect(block(withContent({ firstSteps: [] }), 's1-steps')).toMatchObject({
      items: [{ text: 'Inschrijven voor een woning.', when: 'uiterlijk 5 februari' }, { text: 'Een sponsor zoeken.', when: 'uiterlijk 19 februari' }, { text: 'Lijst van schulden maken.', when: 'uiterlijk 5 maart' }],
    })
  })
  it('name the year when it is another', () => {
    expect(block(withContent({ firstSteps: [{ id: 'x', text: 'Verhuizen', due: '2027-02-01' }] }), 's1-steps')).toMatchObject({ items: [{ text: 'Verhuizen.', when: 'uiterlijk 1 februari 2027' }] })
  })
})

describe('case B: Limburg', () => {
  const d = caseB().document
  it('takes plan name and person word from the profile', () => {
    expect(said(d, 's0-cover')).toBe('Begeleidingsplan van\nMilou de Test')
    expect(block(d, 's12-signatures')).toMatchObject({ cells: [{ name: 'Milou de Test', role: 'cliënt' }, { name: 'J. Voorbeeld', role: 'hbo, eindverantwoordelijk en persoonlijk begeleider' }] })
  })
  it('keeps the numbers of goals when others end, with their words and how they ended', () => {
    expect(d.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'goal' ? [b.title] : []))).toEqual(['Doel 1', 'Doel 3', 'Doel 5'])
    expect(said(d, 's4-ended')).toBe('Klaar of gestopt\nDoel 2 Dagritme en zelfzorg: “Ik wil gewoon op tijd opstaan.” Gelukt.\nDoel 4 Vrienden, netwerk en meedoen: “Ik wil ergens bij horen.” Gestopt: de club is opgeheven.')
  })
  it('prints the own score only when the house keeps scores', () => {
    expect(said(d, 'goal-g1')).toContain('Mijn cijfer: 3 van 5. Het lukt met hulp.')
    const b = caseB()
    expect(text(trajectplan({ ...b, house: { ...b.house, scores: false } }))).not.toContain('Mijn cijfer')
  })
  it('treats use as a learning moment, with the new agreement behind it', () => {
    expect(said(d, 's7-use')).toBe('Als ik gebruik\nGebruik ik toch? Dan vertel ik het zelf. We praten dezelfde dag, maken een nieuwe afspraak en kiezen een dag om terug te kijken. Houd ik mij vaker niet aan de afspraken? Dan stopt mijn verblijf.\nMijn pinpas is bij het huis tot 20 juni. Op 20 juni kijken we terug.')
    expect(text(d)).not.toContain('Testen')
  })
  it('names one who is hbo and begeleider once at a talk', () => expect(said(d, 's10-duties')).toContain('16 juni 2026\nTerugkijken 1\nMilou, J. Voorbeeld'))
})

describe('case C: two clocks, an own home', () => {
  const d = caseC().document
  it('tells when support started', () => expect(said(d, 's3-support')).toBe('Mijn begeleiding\nBegon op maandag 9 februari 2026.'))
  it('goes to the own home when it goes wrong', () => {
    expect(said(d, 's3-emergency')).toBe('Als het misgaat\nDan ga ik naar mijn eigen woning. Dat is afgesproken op 2 februari 2026.')
    expect(said(d, 's7-use')).toContain('Dan stopt mijn verblijf meteen. Ik ga naar mijn eigen woning. Iemand van het huis belt dezelfde dag de gemeente.')
    expect(said(d, 's7-use')).toContain('Een tweede kans kan alleen als de gemeente het goed vindt en de groep veilig blijft.')
  })
  it('shows a duty before the placement at the start', () => {
    expect(said(d, 's10-duties')).toContain('2 februari 2026, bij de start\nVertrek voorbereiden')
    expect(said(d, 's10-duties')).not.toContain('31 januari')
  })
  it('says what the days are filled with, also when nobody filled in the week', () => expect(said(trajectplan({ ...caseC(), mark: 'geen' }), 's5-now')).toContain('Ik volg eerst het hele programma.'))
  it('says how to get there', () => expect(said(d, 's5-later')).toContain('Ik ga er zelf heen, op de fiets.'))
})

describe('what we thought of', () => {
  it('stands with the goals first, then the reasons, in the order of the profile', () => {
    const a = caseA()
    const d = trajectplan({ ...a, rules: { ...a.rules, coverage: a.rules.coverage.toReversed() } })
    expect(said(d, 's4-coverage')).toMatch(/Netwerk en naasten\ndoel 4\nDaginvulling\ndoel 5\nGeld, papieren en schulden\ndoel 2\nHuishouden en wonen\ndoel 3\nOmgaan met anderen\nnu niet/u)
  })
  it('counts a goal that was reached, and no goal that nobody filled in', () => {
    const done = withContent({ goals: caseA().version.content.goals.map((g) => (g.id === 'd2' ? { ...g, status: 'gelukt' as const } : g)) })
    expect(said(done, 's4-coverage')).toContain('Geld, papieren en schulden\ndoel 2, gelukt')
    const blank = withContent({ goals: [...caseA().version.content.goals, emptyGoal('leeg', 'gevoelens')] })
    expect(said(blank, 's4-coverage')).toContain('Gevoelens\nnu niet: komt terug in de groep')
  })
})

describe('naasten', () => {
  it('are named only with consent', () => {
    const a = caseA()
    const named = { ...a.dossier, naasten: a.dossier.naasten.map((n) => ({ ...n, nameOnPaper: true })) }
    expect(text(a.document)).not.toContain('Sanne')
    expect(text(trajectplan({ ...a, dossier: named }))).toContain('Sanne, mijn zus')
  })
  it('are said as people say them, however the relation was typed', () => {
    const a = caseA()
    const relation = (r: string) => ({ ...a.dossier, naasten: a.dossier.naasten.map((n) => (n.id === 'n-zus' ? { ...n, relation: r } : n)) })
    for (const r of ['zus', 'Zus', 'mijn zus', 'Mijn zus ']) expect(said(trajectplan({ ...a, dossier: relation(r) }), 'goal-d4')).toContain('mijn zus, met vervoer')
  })
  it('stay unnamed when their name is typed at an address', () => {
    const d = withFacts({ emergencyAddress: { address: '', kind: 'netwerk', whose: 'Sanne', confirmedOn: null } })
    expect(said(d, 's3-emergency')).toBe('Als het misgaat\nDan ga ik naar mijn zus.')
  })
})

describe('the timeline', () => {
  it('waits for both ends', () => expect(caseA().document.sections.flatMap((s) => s.blocks).some((b) => b.kind === 'timeline') && !withFacts({ plannedEnd: null }).sections.flatMap((s) => s.blocks).some((b) => b.kind === 'timeline')).toBe(true))
  it('ignores phases outside the stay or in the wrong order', () => {
    expect(block(withFacts({ opbouwFrom: '2025-12-01', uitstroomFrom: '2027-03-01' }), 's3-timeline')).toMatchObject({ phases: [{ name: 'mijn verblijf', from: '2026-01-05', to: '2026-12-18' }] })
    expect(block(withFacts({ opbouwFrom: '2026-08-01', uitstroomFrom: '2026-06-01' }), 's3-timeline')).toMatchObject({ phases: [{ name: 'start' }, { name: 'opbouw', to: '2026-12-18' }] })
  })
  it('marks a last allowed day that falls before the planned departure', () => {
    const strip = block(withFacts({ plannedEnd: '2027-03-01' }), 's3-timeline')
    expect(strip).toMatchObject({ limit: null })
    expect(said(withFacts({ plannedEnd: '2027-03-01' }), 's3-timeline')).toContain('5 jan 2027\nlanger mag niet')
  })
})
