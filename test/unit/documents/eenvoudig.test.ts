import { describe, expect, it } from 'vitest'
import { thaw } from '#shared/documents/frozen.ts'
import { canonical } from '#shared/documents/canonical.ts'
import { eenvoudig } from '#shared/documents/eenvoudig.ts'
import { step } from '#shared/documents/eenvoudig/steps.ts'
import type { Document } from '#shared/documents/model.ts'
import { blockText, documentText } from '#shared/documents/plainText.ts'
import { textToFreeze } from '#shared/documents/trajectplan.ts'
import { caseA } from '../../support/caseA.ts'
import { caseB } from '../../support/caseB.ts'
import { caseBFull, longGoal, shortOf, withContent } from '../../support/shortCopy.ts'

const text = (d: Document): string => documentText(d).join('\n')
const words = (rich: ReturnType<typeof step>): string => rich.map((i) => i.text).join('')

describe('the plan in short, case B', () => {
  const d = shortOf(caseBFull())
  it.each([
    ['which plan it is made from, and that the signed one counts', 'Dit is de korte versie van mijn begeleidingsplan, versie 2. Dat plan is nog niet af. Straks telt alleen het hele plan, met de handtekeningen.'],
    ['the main goal in her words', 'Mijn belangrijkste doel\n“Ik wil dat papa zich geen zorgen meer maakt.”'],
    ['a goal in her words, with what she does', 'Doel 1: Herstel en clean blijven\n“Niet meer gokken op mijn telefoon.”\nBlokkade op mijn telefoon, binnen een week.\nNaar een meeting, 2 keer per week.'],
    ['a goal without own words by what was agreed', 'Doel 3: Inkomen en administratie\nIk open mijn post elke donderdag, samen met mijn begeleider.'],
    ['goals that ended', 'Klaar of gestopt\nDoel 2 Dagritme en zelfzorg: “Ik wil gewoon op tijd opstaan.” Gelukt.'],
    ['her week', 'Mijn week\nIk ga 2 keer per week naar een meeting.'],
    ['how long she stays and where to', 'Van maandag 16 maart 2026 tot ongeveer dinsdag 1 juni 2027.\nDaarna wil ik\neen eigen kamer, niet te ver van papa.'],
    ['when we look back: only days to come', 'Terugkijken\nWe kijken samen hoe het gaat. Uiterlijk op 16 september 2026, 16 december 2026 en 16 maart 2027.'],
    ['a signal with what she does, not what others do', 'Oranje\nhet gaat minder\n“Ik lig lang op mijn telefoon.”\nDit doe ik\nIk geef mijn telefoon aan iemand van het huis.\nRood'],
    ['what happens when she uses', 'Als ik gebruik\nGebruik ik toch? Dan vertel ik het zelf.'],
    ['whom she calls, and the house', 'Dan bel ik\n06-00000002\nPapa\n077-0000000\nHet huis, dag en nacht'],
    ['the first steps', 'Mijn eerste stappen\n1\nIk zet een blokkade op mijn telefoon.\nuiterlijk 23 maart'],
  ])('says %s', (_what, said) => expect(text(d)).toContain(said))
  it('is in large print, a concept, and says on every page what it belongs to', () => {
    expect([d.scale, d.mark, d.footer.archive]).toEqual(['groot', 'concept', 'Mijn plan in het kort Milou de Test · plan 1, versie 2 · concept van 18 juni 2026 · vertrouwelijk'])
  })
  it('lists in a concept what is still to be agreed', () => {
    expect(text(shortOf(caseB()))).toContain('Dit spreken we nog af\nWaar wil ik straks wonen, en met welke hulp?\nWat doe ik als eerste?\nWaaraan merk ik dat het goed gaat?')
    expect(text(d)).not.toContain('Dit spreken we nog af')
  })
})

describe('a fixed plan in short', () => {
  const a = caseA()
  const frozen = { at: '2026-01-22T14:00:00', userId: 'u', canonical: canonical(textToFreeze(a)), fingerprint: '7f3a91c05e28d4b6'.repeat(4) }
  const version = { ...a.version, status: 'vastgesteld' as const, frozen, final: { at: '2026-01-22T15:00:00' } }
  const make = (change: Partial<Parameters<typeof eenvoudig>[0]> = {}): Document => eenvoudig({ plan: thaw(frozen), version, person: a.dossier.person, house: a.house, today: '2026-02-01', ...change })
  it('says what was fixed, from the frozen text alone', () => {
    const { dossier } = a
    expect(text(make())).toContain('Als het misgaat\nDan ga ik naar mijn zus.')
    expect(make({ person: { ...dossier.person, goodToKnow: 'anders', birthDate: null } }).sections).toEqual(make().sections)
  })
  it('names version and day at the top and the code in the footer, without the mark of a concept', () => {
    expect(text(make())).toContain('Dit is de korte versie van mijn trajectplan, versie 1 van 22 januari 2026. In het hele plan staat meer. Het plan met de handtekeningen telt.')
    expect(make()).toMatchObject({ mark: 'geen', footer: { archive: 'Mijn plan in het kort Daan Voorbeeld · plan 1, versie 1 · vastgesteld 22 januari 2026 · code 7F3A 91C0 5E28 D4B6 · vertrouwelijk' } })
  })
  it('warns when a newer plan counts', () => expect(text(make({ version: { ...version, status: 'vervangen' } }))).toContain('Let op: er is nu een nieuwer plan. Dat telt.'))
  it('stays a concept until the plan is final', () => expect(make({ version: { ...version, status: 'ter-ondertekening', final: null } }).mark).toBe('concept'))
})

describe('the length of the plan in short', () => {
  const goalTexts = (d: Document): readonly string[] => d.sections.flatMap((s) => s.blocks).filter((b) => b.id.startsWith('e-goal-')).map((b) => blockText(b).join(' '))
  it('shows three steps where there is room, and says that there are more', () => {
    const d = shortOf(withContent(caseB(), { goals: [longGoal(1, 4)] }))
    expect(goalTexts(d)[0]).toContain('Stap1x2')
    expect(goalTexts(d)[0]).not.toContain('Stap1x3')
    expect(text(d)).toContain('Bij elk doel staan mijn eerste 3 stappen. De andere stappen staan in mijn plan.')
  })
  it('shows the first step of each of the five goals of case A', () => {
    expect(goalTexts(shortOf(caseA()))).toEqual([
      'Doel 1: Herstel en clean blijven “Ik wil niet meer liegen over hoe het gaat.” Naar drie meetings per week, tot 1 mei.', 'Doel 2: Schulden “Ik wil weten wat ik moet betalen.” Lijst van schulden maken, uiterlijk 5 maart. Samen met S. Model.',
      'Doel 3: Wonen en huishouden “Een eigen plek waar Noor kan slapen.” Inschrijven voor een woning, uiterlijk 5 februari.', 'Doel 4: Familie en naasten “Noor moet weten dat ik kom.” Vaste middag afspreken, vóór 1 april. Samen met S. Model.',
      'Doel 5: Daginvulling, werk en leren “Ik wil weer iets maken.” Hele programma volgen, tot 5 april.',
    ])
  })
  it('tells twelve long goals by their own words, every one and whole, and says where the rest is', () => {
    const goals = Array.from({ length: 12 }, (_, n) => longGoal(n + 1))
    const d = shortOf(withContent(caseA(), { goals }))
    goals.forEach((g, n) => expect(goalTexts(d)[n]).toBe(`Doel ${n + 1}: Wonen en huishouden “${g.words}”`))
    expect(text(d)).toContain('Wat ik voor deze doelen doe, staat in mijn plan.')
    expect(text(d)).not.toContain('Stap1x0')
  })
})

describe('a step in short sentences', () => {
  const self = ['milou', 'ik', 'milou de test']
  it.each([
    [['Post openen', 'Milou en S. Model', 'elke donderdag'], 'Post openen, elke donderdag. Samen met S. Model.'],
    [['Naar een meeting', 'Milou', '2 keer per week'], 'Naar een meeting, 2 keer per week.'],
    [['De eerste keer meegaan', 'R. Staal', 'deze week'], 'De eerste keer meegaan, deze week. Dat doet R. Staal.'],
    [['Meegaan', 'R. Staal en mijn zus', ''], 'Meegaan. Dat doen R. Staal en mijn zus.'],
    [['Bellen', '', 'uiterlijk 5 feb'], 'Bellen, uiterlijk 5 februari.'],
    [['Lukt het niet? Dan bel ik!', 'ik', 'meteen'], 'Lukt het niet? Dan bel ik! Meteen.'],
    [['', 'ik', 'elke dag'], 'Elke dag.'],
  ] as const)('%j', (row, said) => expect(words(step(row, self))).toBe(said))
})
