import { describe, expect, it } from 'vitest'
import { documentText, normalise } from '#shared/documents/plainText.ts'
import { signaleringskaart } from '#shared/documents/signaleringskaart.ts'
import { toestemming } from '#shared/documents/toestemming.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import { caseA, caseASigned, sheetA } from '../../support/caseA.ts'

const plan = documentText(caseASigned().document).join('\n')
const furniture = [caseASigned().document.head?.left, caseASigned().document.head?.right, caseASigned().document.footer.strong, caseASigned().document.footer.archive].join('\n')
const card = documentText(signaleringskaart(caseASigned())).join('\n')
const sheet = documentText(toestemming({ ...caseA(), sheet: sheetA, mark: 'geen' })).join('\n')

/** Every fact of case A, in the order of the case, and the words that carry it on paper. */
const facts: readonly (readonly [fact: string, words: string])[] = [
  ['Bewoner', 'Trajectplan van\nDaan Voorbeeld'],
  ['geboren 14-05-1994', 'Geboren\n14 mei 1994'],
  ['cliëntnummer', 'Cliëntnummer\nPH-2026-004'],
  ['gemeente van herkomst: Kampen', 'Ik kom uit\ngemeente Kampen'],
  ['verantwoordelijk: Zwolle', 'Verantwoordelijk\ngemeente Zwolle'],
  ['contact toegangsteam', 'Contact daar\nToegangsteam Zwolle'],
  ['indicatie: nummer en product', 'Indicatie\nBW-2026-0117, Beschermd wonen – safehouse'],
  ['indicatie: geldig van en tot', 'Geldig\n5 januari 2026 tot en met 4 januari 2027'],
  ['huur € 485', 'Huur\n€ 485 per maand.'],
  ['plaatsing en geplande uitstroom', 'Van maandag 5 januari 2026 tot ongeveer vrijdag 18 december 2026.'],
  ['fase: start', 'Fase start: ik volg het hele programma in huis.'],
  ['hbo', 'Eindverantwoordelijk\nF. Proef, hbo'],
  ['begeleider', 'Begeleider\nS. Model'],
  ['ervaringsdeskundige', 'Ervaringsdeskundige\nR. Staal'],
  ['alcohol en cocaïne sinds zijn 17e', 'Vanaf mijn 17e gebruikte ik alcohol en cocaïne.'],
  ['drie opnames, de laatste 9 weken, klaar op 2 januari', 'Ik ben drie keer opgenomen. De laatste keer duurde negen weken, tot 2 januari 2026.'],
  ['clean sinds 30 oktober 2025', 'Ik ben clean sinds 30 oktober 2025.'],
  ['behandelaar steunt, brief 15-12-2025', 'Mijn behandelaar staat achter mijn plaatsing (brief van 15 december 2025).'],
  ['nazorg kliniek tot 1 april', 'Kliniek: nazorg tot 1 april 2026.'],
  ['thuis lukte het twee keer niet', 'Thuis lukte het twee keer niet\n“Na drie weken zat ik weer bij dezelfde mensen op de bank.”'],
  ['ambulante begeleiding 2024 hielp te weinig', 'In 2024 kreeg ik hulp aan huis. Dat was te weinig.'],
  ['in zijn woorden', '“Ik wil een vader zijn op wie Noor kan rekenen. En gewoon een keer een jaar halen.”'],
  ['gaat goed', 'Ik kook graag. Ik ben handig. Ik kom op tijd als ik iets beloof.'],
  ['hielp eerder', 'Dit hielp\nsporten\neen vaste bedtijd\niemand bellen vóór het misgaat'],
  ['hielp niet', 'Dit hielp niet\nalleen wonen\ngeld op zak'],
  ['zus: mag erbij zijn, zei ja op 5-1-2026', 'Mijn zus\nMag bij gesprekken zijn. Helpt met vervoer naar Noor. Bij haar kan ik tijdelijk wonen.\nzei ja op 5 januari 2026'],
  ['dochter van 6, om de week', 'Noor, mijn dochter (6)\nVanaf april zie ik haar om de week een middag.\nom de week'],
  ['belasting 4 van 5', 'Is het niet te zwaar?\n4 van 5: zwaar\nMijn zus is moe.'],
  ['wil zelfstandig wonen in Kampen', 'Daarna wil ik\nzelfstandig wonen in Kampen, met lichte hulp.'],
  ['gepland adres', 'Ik heb nog geen woning.'],
  ['kamer bij zus kan tijdelijk', 'Mijn adres straks\nKamer bij mijn zus, tijdelijk.'],
  ['terug naar Kampen', 'Terug naar Kampen?\nJa.'],
  ['adres als het misgaat, bevestigd 5-1-2026', 'Als het misgaat\nDan ga ik naar mijn zus. Dat is afgesproken op 5 januari 2026.'],
  ['bijstand aangevraagd', 'Inkomen\nnu niet: bijstand is aangevraagd'],
  ['schulden ongeveer € 11.400 bij zes partijen', 'Nu: ongeveer € 11.400 bij zes partijen.'],
  ['budgetbeheer professioneel sinds 12-1-2026', 'Een professionele budgetbeheerder helpt mij, sinds 12 januari 2026.'],
  ['doel 1', 'Doel 1\nHerstel en clean blijven\n“Ik wil niet meer liegen over hoe het gaat.”'],
  ['doel 1: R. Staal gaat mee', 'De eerste keer meegaan\nR. Staal'],
  ['doel 2', 'Doel 2\nSchulden'],
  ['doel 2: eerste gesprek vóór 1 april', 'Eerste gesprek schuldhulp\nDaan en S. Model\nvóór 1 apr'],
  ['doel 3', 'Doel 3\nWonen en huishouden\n“Een eigen plek waar Noor kan slapen.”'],
  ['doel 4', 'Doel 4\nFamilie en naasten\n“Noor moet weten dat ik kom.”'],
  ['doel 4: zus helpt met vervoer', 'Wie helpt\nmijn zus, met vervoer'],
  ['doel 5', 'Doel 5\nDaginvulling, werk en leren\n“Ik wil weer iets maken.”'],
  ['doel 5: vrijwilligerswerk vanaf maand 5', 'Vanaf 5 mei 2026: twee dagdelen per week vrijwilligerswerk bij een fietswerkplaats.'],
  ['gevoelens: komt terug in de groep', 'Gevoelens\nnu niet: komt terug in de groep'],
  ['sociaal: komt terug in de groep', 'Omgaan met anderen\nnu niet: komt terug in de groep'],
  ['groen', 'Groen\nhet gaat goed\n“Ik sport, ik maak grapjes en ik ben op tijd.”'],
  ['oranje', 'Oranje\nhet gaat minder\n“Ik slaap uit. Ik sla eten over. Ik zeg: ‘het gaat wel’.”'],
  ['rood', 'Rood\nhet gaat mis\n“Mijn telefoon is uit. Ik leen geld.”'],
  ['belt eerst zijn sponsor, dan het huis', 'Ik bel eerst mijn sponsor. Dan bel ik het huis: 038-0000000.'],
  ['het huis belt zijn zus', 'Het huis belt mijn zus.'],
  ['als ik gebruik (nultolerantie)', 'In dit huis gebruikt niemand. Gebruik ik toch? Dan kan ik hier niet blijven. Ik ga naar mijn zus. F. Proef belt dezelfde dag de gemeente. Het huis laat mij niet gaan zonder adres en zonder hulp.'],
  ['B40 woningzoekende 5-2-2026', 'Uiterlijk 5 februari 2026 sta ik ingeschreven voor een woning.'],
  ['evaluatie 5-4', '5 april 2026\nTerugkijken 1\nDaan, S. Model, F. Proef'],
  ['B42 18-6', '18 juni 2026\nVertrek voorbereiden: inkomen, schulden, daginvulling, netwerk\nDaan, S. Model'],
  ['evaluatie 5-7', '5 juli 2026\nTerugkijken 2'],
  ['melding 18-8', '18 augustus 2026\nDe gemeente hoort wat ik straks wil\nF. Proef'],
  ['evaluatie 5-10', '5 oktober 2026\nTerugkijken 3'],
  ['uiterste einddatum 5-1-2027', '5 jan 2027\nlanger mag niet'],
  ['huisregels en instroomvoorwaarden', 'Op 5 januari 2026 tekende ik de huisregels (versie 3) en de instroomvoorwaarden (versie 2).'],
  ['getekend', 'Daan Voorbeeld\nbewoner\n22 januari 2026, 14.10 uur'],
  ['kopie', 'Getekend op het scherm. Daan Voorbeeld kreeg dezelfde dag een kopie.'],
]

/** Facts of case A that stay off the plan, and why. */
const offPaper: readonly (readonly [fact: string, words: string, why: string])[] = [
  ['BSN', '111222333', 'only in exchange with the gemeente (Wmo art. 5.2.9)'],
  ['naam van de zus', 'Sanne', 'she gave no consent for her name on paper'],
  ['telefoon van de zus', '06-00000001', 'not needed in the plan; the card has the numbers to call'],
  ['trajectplan uiterlijk 2-3-2026', '2 maart 2026', 'a duty of the house, on the desk only'],
  ['KPI-rapportage', 'KPI', 'about the house, not about Daan'],
  ['politie en justitie', 'justitie', 'off: not at issue (AVG art. 10)'],
  ['wooncomponent', 'wooncomponent', 'for the desk, means nothing to the resident'],
]

describe('case A on paper', () => {
  it.each(facts)('%s', (_fact, words) => expect(plan).toContain(normalise(words.replaceAll('\n', '\u0001')).replaceAll('\u0001', '\n')))
  it.each(offPaper)('keeps off the plan: %s', (_fact, words) => {
    for (const text of [plan, furniture, card, sheet]) expect(text.toLocaleLowerCase('nl')).not.toContain(words.toLocaleLowerCase('nl'))
  })
  it('names house, address, number and status on every page', () => {
    for (const words of ['De Proefhaven', 'Voorbeeldkade 1, 8000 AA Zwolle', 'Hulp nodig? Bel dag en nacht 038-0000000', 'Trajectplan Daan Voorbeeld · plan 1, versie 1 · vastgesteld 22 januari 2026 · vertrouwelijk']) expect(furniture).toContain(words)
  })
  it('has all sections but 11, in order, with their fixed numbers', () => {
    expect(caseASigned().document.sections.map((s) => s.id)).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10', 's12'])
  })
  it('draws the timeline from the dates of the case', () => {
    const strip = trajectplan(caseA()).sections.flatMap((s) => s.blocks).find((b) => b.kind === 'timeline')
    expect(strip?.marks.map((m) => [m.at, m.words, m.place])).toEqual([
      ['2026-01-05', 'ik kom hier wonen', 'above'], ['2026-02-05', 'ingeschreven voor een woning', 'below'], ['2026-04-05', 'terugkijken 1', 'above'], ['2026-06-18', 'mijn vertrek voorbereiden', 'below'],
      ['2026-07-05', 'terugkijken 2', 'above'], ['2026-08-18', 'wens naar gemeente', 'below'], ['2026-10-05', 'terugkijken 3', 'above'], ['2026-12-18', 'ik vertrek', 'end'], ['2027-01-05', 'langer mag niet', 'limit'],
    ])
    expect(strip?.phases.map((p) => [p.name, p.from, p.to, p.style])).toEqual([['start', '2026-01-05', '2026-04-05', 'solid'], ['opbouw', '2026-04-05', '2026-06-18', 'hatched'], ['uitstroom', '2026-06-18', '2026-12-18', 'white']])
  })
})
