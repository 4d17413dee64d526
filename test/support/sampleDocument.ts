import type { Block, BlockOf, Document, Inline, Rich, Section, SignatureState } from '#shared/documents/model.ts'

// A document that holds every kind of block once at least, for the tests of screen, PDF and Word. Everybody in it is made up.

const t = (text: string): Inline => ({ text })
const b = (text: string): Inline => ({ text, bold: true })
let count = 0
const id = (): string => `sample-${(count += 1)}`
const row = (label: string, ...paragraphs: readonly Rich[]): Block => ({ id: id(), kind: 'row', label, paragraphs })
const heading = (number: string, title: string): Block => ({ id: id(), kind: 'heading', number, title })
const section = (key: string, title: string, blocks: readonly Block[], newPage = false): Section => ({ id: key, title, newPage, blocks })

/** Strokes like a quick signature, in a box of 1000 by 300. */
export const sampleInk: readonly (readonly number[])[] = [
  [40, 250, 70, 160, 120, 60, 170, 40, 180, 90, 150, 180, 120, 240, 180, 200, 240, 150, 260, 190, 280, 220, 330, 170, 350, 150],
  [380, 60, 420, 180, 440, 230, 480, 120, 510, 60, 540, 140, 600, 200, 650, 160, 690, 190, 740, 150, 800, 180, 870, 90, 900, 210],
]

const goal = (number: number, area: string, words: string, agreed: string, rows: readonly (readonly [string, string, string])[], done: string, now = ''): Block => ({
  id: id(), kind: 'goal', number, title: `Doel ${number}`, area, now, words, agreed,
  actions: { columns: ['Wat', 'Wie', 'Wanneer'], rows },
  notes: [{ label: 'Gelukt als', text: done, soft: false }, { label: 'Wie helpt', text: 'mijn sponsor', soft: true }, { label: 'Het huis', text: 'één op één, groep', soft: true }],
  open: '',
})

const goals = (): readonly Block[] => [
  goal(1, 'Herstel en clean blijven', 'Ik wil niet meer liegen over hoe het gaat.', 'Ik ga tot 1 mei elke week naar drie meetings. Binnen vier weken heb ik een sponsor. Die bel ik twee keer per week.', [['Naar drie meetings per week', 'Daan', 'tot 1 mei'], ['De eerste keer meegaan', 'R. Staal', 'deze week'], ['Een sponsor zoeken', 'Daan', 'uiterlijk 19 feb'], ['Mijn sponsor bellen', 'Daan', '2 keer per week']], 'ik op 1 mei een sponsor heb en 40 meetings haalde.'),
  goal(2, 'Schulden', 'Ik wil weten wat ik moet betalen.', 'Binnen zes weken heb ik een lijst van al mijn schulden. Mijn eerste gesprek met de schuldhulp is vóór 1 april.', [['Lijst van schulden maken', 'Daan en S. Model', 'uiterlijk 5 mrt'], ['Rekeningen en brieven delen', 'budgetbeheerder', 'elke week'], ['Eerste gesprek schuldhulp', 'Daan en S. Model', 'vóór 1 apr']], 'alles op de lijst staat, met bedrag en afspraak.', 'Nu: ongeveer € 11.400 bij zes partijen.'),
  goal(3, 'Wonen en huishouden', 'Een eigen plek waar Noor kan slapen.', 'Ik schrijf mij uiterlijk 5 februari in voor een woning. Vanaf maart reageer ik elke week. Ik kook elke woensdag voor de groep.', [['Inschrijven voor een woning', 'Daan', 'uiterlijk 5 feb'], ['Elke week reageren', 'Daan', 'vanaf 1 mrt'], ['Koken voor de groep', 'Daan', 'elke woensdag']], 'ik ben ingeschreven en tot 5 juli elke week heb gereageerd.'),
  goal(4, 'Familie en naasten', 'Noor moet weten dat ik kom.', 'Vanaf april zie ik Noor om de week een middag. Kan ik niet komen? Dan bel ik 24 uur van tevoren.', [['Vaste middag afspreken', 'Daan en S. Model', 'vóór 1 apr'], ['Om de week naar Noor', 'Daan', 'vanaf april'], ['Bellen als ik niet kan komen', 'Daan', '24 uur ervoor']], 'ik tot 5 juli elke keer kwam, of op tijd belde.'),
  { ...goal(5, 'Daginvulling, werk en leren', 'Ik wil weer iets maken.', '', [], 'ik in juni acht dagdelen in de werkplaats was.'), open: 'Wat ga ik doen, met wie en wanneer?' } as Block,
]

const look = (number: string, title: string, words: string, points: readonly (readonly [string, number | null, number | null])[], change: Partial<BlockOf<'look'>> = {}): Block => ({
  id: id(), kind: 'look', number, title, legend: null, chart: { points: points.map(([on, resident, team]) => ({ on, resident, team })), resident: 'Daan' }, words, seen: { label: 'Wij zien', text: 'dat Daan uit zichzelf belt als het tegenzit.' },
  status: 'bezig', stand: 'bezig', notes: [{ label: 'Wat nu', text: 'door, twee keer per week' }], ...change,
})
const looks = (): readonly Block[] => [
  look('1', 'Herstel en clean blijven', 'Ik lieg niet meer. Ook niet als het slecht gaat.', [['2026-01-22', 2, 1], ['2026-04-05', 3, 2], ['2026-07-05', null, 3], ['2026-10-01', 4, 4]], { legend: ['cijfer van Daan', 'cijfer van het team', '1 = gaat nu echt niet, 5 = gaat goed zonder hulp'] }),
  look('2', 'Schulden', 'Ik durf de post weer open te maken.', [], { chart: null, status: 'deels-gelukt', stand: 'deels gelukt', notes: [{ label: 'Wat nu', text: 'aanpassen' }, { label: 'Nieuwe afspraak', text: 'Ik open de post op donderdag.' }] }),
  { id: id(), kind: 'statuses', title: 'Tot nu toe', columns: ['5 apr', '5 jul', '1 okt'], rows: [{ title: 'Doel 1 Herstel en clean blijven', cells: [{ status: 'nog-niet-begonnen', text: 'nog niet begonnen' }, { status: 'bezig', text: 'bezig' }, { status: 'gelukt', text: 'gelukt' }] }, { title: 'Doel 2 Schulden', cells: [null, { status: 'gestopt', text: 'gestopt' }, { status: 'niet-meer-nodig', text: 'niet meer nodig' }] }] },
]

const signers = (state: SignatureState, when = 'donderdag 22 januari 2026, 14.10 uur'): Block => ({
  id: id(), kind: 'signatures',
  cells: [{ name: 'Daan Voorbeeld', role: 'bewoner', when, state }, { name: 'S. Model', role: 'persoonlijk begeleider', when, state: { kind: 'ink', ink: sampleInk } }, { name: 'F. Proef', role: 'hbo, eindverantwoordelijk', when: 'Datum:', state: { kind: 'paper' } }],
})

const who = [{ title: 'Wie', width: 46 }, { title: 'Wat doet hij of zij?', width: 78 }, { title: 'Afspraak', width: 46 }]
const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

const sections = (): readonly Section[] => [
  section('cover', 'Mijn belangrijkste doel', [
    { id: id(), kind: 'cover', above: 'Trajectplan van', title: 'Daan Voorbeeld' },
    { id: id(), kind: 'words', label: 'Mijn belangrijkste doel', size: 'cover', text: 'Ik wil een vader zijn op wie Noor kan rekenen. En gewoon een keer een jaar halen.' },
  ]),
  section('1', 'In het kort', [
    heading('1', 'In het kort'),
    row('Ik ben hier', [t('Van '), b('maandag 5 januari 2026'), t(' tot ongeveer '), b('vrijdag 18 december 2026'), t('.')]),
    row('Daarna', [t('Wil ik '), b('zelfstandig wonen in Kampen'), t(', met lichte hulp.')]),
    { id: id(), kind: 'steps', label: 'Mijn eerste drie stappen', items: [{ text: 'Ik schrijf mij in voor een woning.', when: 'uiterlijk 5 februari' }, { text: 'Ik zoek een sponsor.', when: 'uiterlijk 19 februari' }, { text: 'Ik maak een lijst van al mijn schulden.', when: 'uiterlijk 5 maart' }] },
    { id: id(), kind: 'facts', left: [['Begeleider', 'S. Model'], ['Ervaringsdeskundige', 'R. Staal'], ['Eindverantwoordelijk', 'F. Proef, hbo'], ['Geboren', '14 mei 1994'], ['Cliëntnummer', 'PH-2026-004']], right: [['Ik kom uit', 'gemeente Kampen'], ['Verantwoordelijk', 'gemeente Zwolle'], ['Contact daar', 'Toegangsteam Zwolle'], ['Indicatie', 'BW-2026-0117, safehouse'], ['Geldig tot en met', '4 januari 2027']] },
  ]),
  section('2', 'Wie ben ik en waarom ben ik hier', [
    heading('2', 'Wie ben ik en waarom ben ik hier'),
    row('Hoe ik hier kom', [t('Vanaf mijn 17e gebruikte ik alcohol en cocaïne. Ik ben drie keer opgenomen. De laatste keer duurde negen weken, tot 2 januari 2026.')], [b('Ik ben clean sinds 30 oktober 2025.'), t(' Mijn behandelaar staat achter dit plan.')]),
    { id: id(), kind: 'words', label: 'Thuis lukte het twee keer niet', size: 'plan', text: 'Na drie weken zat ik weer bij dezelfde mensen op de bank.', after: [[t('In 2024 kreeg ik hulp aan huis. Dat was te weinig.')]] },
    row('Waarom ik dit wil', [t('Ik wil er zijn voor Noor. En ik wil een heel jaar clean zijn.')]),
    { id: id(), kind: 'list', label: 'Wat goed gaat', items: ['Ik kook graag.', 'Ik ben handig.', 'Ik kom op tijd als ik iets beloof.'] },
    { id: id(), kind: 'lists', label: 'Wat ik al weet', lists: [{ title: 'Dit hielp', items: ['sporten', 'een vaste bedtijd', 'iemand bellen vóór het misgaat'] }, { title: 'Dit hielp niet', items: ['alleen wonen', 'geld op zak'] }] },
  ], true),
  section('3', 'Mijn verblijf en hoe ik weer wegga', [
    heading('3', 'Mijn verblijf en hoe ik weer wegga'),
    { id: id(), kind: 'timeline', from: '2026-01-05', to: '2026-12-18', limit: '2027-01-05', phases: [{ name: 'start', from: '2026-01-05', to: '2026-04-05', style: 'solid' }, { name: 'opbouw', from: '2026-04-05', to: '2026-06-18', style: 'hatched' }, { name: 'uitstroom', from: '2026-06-18', to: '2026-12-18', style: 'white' }], marks: [
      { at: '2026-01-05', date: 'ma 5 jan', words: 'ik kom hier wonen', place: 'above' }, { at: '2026-04-05', date: '5 apr', words: 'terugkijken 1', place: 'above' }, { at: '2026-07-05', date: '5 jul', words: 'terugkijken 2', place: 'above' }, { at: '2026-10-05', date: '5 okt', words: 'terugkijken 3', place: 'above' }, { at: '2026-12-18', date: 'vr 18 dec', words: 'ik vertrek', place: 'end' },
      { at: '2026-02-05', date: '5 feb', words: 'ingeschreven voor een woning', place: 'below' }, { at: '2026-06-18', date: '18 jun', words: 'mijn vertrek voorbereiden', place: 'below' }, { at: '2026-08-18', date: '18 aug', words: 'wens naar gemeente', place: 'below' }, { at: '2027-01-05', date: '5 jan 2027', words: 'langer mag niet', place: 'limit' }] },
    row('Waar ik nu ben', [t('Fase '), b('start'), t(': ik volg het hele programma in huis.')]),
    row('Waar ik heen wil', [t('Zelfstandig wonen in '), b('Kampen'), t(', met lichte hulp. Ik heb nog geen woning. Een kamer bij mijn zus kan tijdelijk.')]),
    row('Terug naar Kampen?', [b('Ja.'), t(' Uiterlijk 5 februari 2026 sta ik ingeschreven voor een woning.')]),
    row('Als het misgaat', [t('Dan ga ik naar '), b('mijn zus'), t('. Zij zei ja op 5 januari 2026.')]),
  ]),
  section('4', 'Mijn doelen', [
    heading('4', 'Mijn doelen'), ...goals(),
    { id: id(), kind: 'coverage', label: 'Waar we aan dachten', legend: ['met een doel', 'nu niet nodig'], items: [['Huishouden en wonen', true, 'doel 3'], ['Geld, papieren en schulden', true, 'doel 2'], ['Daginvulling', true, 'doel 5'], ['Netwerk en naasten', true, 'doel 4'], ['Inkomen', false, 'nu niet: bijstand is aangevraagd'], ['Gevoelens', false, 'nu niet: komt terug in de groep']].map(([name, covered, text]) => ({ name: String(name), covered: covered === true, text: String(text) })) },
  ], true),
  section('5', 'Mijn dag en mijn week', [
    heading('5', 'Mijn dag en mijn week'), row('Nu', [t('Ik volg het hele programma in huis. Dit zijn mijn vaste momenten.')]),
    { id: id(), kind: 'table', columns: [{ title: '', width: 24 }, { title: 'Ochtend', width: 52 }, { title: 'Middag', width: 50 }, { title: 'Avond', width: 44 }], rows: days.map((d, i) => [[b(d)], [t('groep: terugval voorkomen')], [t('gesprek met S. Model')], i % 2 === 0 ? [b('meeting')] : [t('vrij')]]), note: 'Elke werkdag: dagopening om 08.30 uur en dagsluiting om 16.30 uur.' },
    { id: id(), kind: 'figures', label: 'Uren per week', items: [{ value: '4', unit: 'uur', text: 'één op één, gemiddeld' }, { value: '21', unit: 'uur', text: 'groep, nu in het begin' }, { value: '10', unit: 'uur', text: 'samen de dag openen en sluiten' }] },
    row('Straks', [t('Vanaf 5 mei 2026: twee dagdelen per week vrijwilligerswerk bij een fietswerkplaats. Ik ga er zelf heen.')]),
  ], true),
  section('6', 'Mensen om mij heen', [
    heading('6', 'Mensen om mij heen'),
    { id: id(), kind: 'table', columns: who, rows: [[[b('Mijn zus')], [t('Zij mag bij gesprekken zijn. Zij helpt met vervoer naar Noor. Bij haar kan ik tijdelijk wonen.')], [t('zei ja op 5 januari 2026')]], [[b('Noor'), t(', mijn dochter (6)')], [t('Vanaf april zie ik haar om de week een middag.')], [t('om de week')]], [[b('Mijn sponsor')], [t('Die zoek ik nog.')], [t('uiterlijk 19 februari')]]] },
    { id: id(), kind: 'scale', label: 'Is het niet te zwaar?', value: 4, of: 5, words: '4 van 5: zwaar', note: 'Mijn zus is moe. Bij elke evaluatie vragen we hoe het met haar gaat.' },
    row('Wie helpen nog meer', [b('Kliniek'), t(': nazorg tot 1 april 2026.')]),
  ]),
  section('7', 'Signalen en terugval', [
    heading('7', 'Signalen en terugval'),
    { id: id(), kind: 'signal', level: 'groen', name: 'Groen', meaning: 'het gaat goed', words: 'Ik sport, ik maak grapjes en ik ben op tijd.', rows: [{ label: 'Dit doe ik', text: [t('Ik ga door: sporten, meetings, op tijd naar bed.')] }] },
    { id: id(), kind: 'signal', level: 'oranje', name: 'Oranje', meaning: 'het gaat minder', words: 'Ik slaap uit. Ik sla eten over. Ik zeg: ‘het gaat wel’.', rows: [{ label: 'Dit doe ik', text: [t('Ik bel mijn sponsor. Daarna vertel ik het aan iemand van het huis.')] }, { label: 'Dit doen anderen', text: [t('Zij vragen door als ik zeg: ‘het gaat wel’.')] }] },
    { id: id(), kind: 'signal', level: 'rood', name: 'Rood', meaning: 'het gaat mis', words: 'Mijn telefoon is uit. Ik leen geld.', rows: [{ label: 'Dit doe ik', text: [t('Ik bel eerst '), b('mijn sponsor'), t('. Dan bel ik '), b('het huis: 038-0000000'), t('.')] }, { label: 'Dit doet het huis', text: [t('Het huis belt '), b('mijn zus'), t('. Als het nodig is, is er binnen 30 minuten iemand bij mij.')] }] },
    row('Pas op met', [t('Dezelfde mensen als vroeger. Alleen thuis. Geld op zak.')]),
    { id: id(), kind: 'open', label: 'Als ik gebruik', text: 'Waar ga ik heen?' },
  ], true),
  section('11', 'Mijn gegevens en toestemming', [
    heading('11', 'Mijn gegevens en toestemming'),
    { id: id(), kind: 'choices', columns: [{ title: 'Met wie', width: 36 }, { title: 'Wat en waarvoor', width: 73 }, { title: 'Tot', width: 30 }, { title: 'Ik zeg', width: 31 }], rows: [{ cells: [[b('Mijn zus')], [t('Hoe het gaat, en gesprekken samen voeren.')], [t('18 dec 2026')]], choice: 'ja' }, { cells: [[b('Budgetbeheerder')], [t('Inkomsten, schulden en rekeningen.')], [t('18 dec 2026')]], choice: 'open' }, { cells: [[b('Fietswerkplaats')], [t('Alleen mijn naam en mijn begeleider.')], [t('nog bespreken')]], choice: 'nee' }], options: ['ja', 'nee'], note: 'Toestemming stopt op de datum bij ‘Tot’, of op de dag dat ik nee zeg.' },
  ]),
  section('looks', 'Terugkijken', [heading('1', 'Mijn doelen'), ...looks()], true),
  section('12', 'Handtekeningen', [
    heading('12', 'Handtekeningen'), { id: id(), kind: 'statement', label: 'Dit klopt voor mij', text: 'Ik heb dit plan samen met mijn begeleider gemaakt. Ik heb een kopie.' },
    signers({ kind: 'ink', ink: sampleInk }), { id: id(), kind: 'note', text: [t('Code van deze tekst: '), b('7F3A 91C0 5E28 D4B6')] },
    { id: id(), kind: 'words', label: 'Reden', size: 'small', text: 'Ik wil er eerst met mijn zus over praten.' }, signers({ kind: 'refused' }),
    signers({ kind: 'typed', typedName: 'Daan Voorbeeld', witness: 'R. Staal' }, '22 jan 2026, 14.14 uur'), signers({ kind: 'open' }, ''),
  ]),
  section('letter', 'Brief', [
    { id: id(), kind: 'letter', to: ['Gemeente Zwolle', 'Toegangsteam Zwolle'], facts: [['Datum', 'maandag 10 augustus 2026'], ['Gaat over', 'Daan Voorbeeld, 14 mei 1994']], subject: 'Melding: wens voor na het verblijf' },
    { id: id(), kind: 'row', label: 'De wens', paragraphs: [[t('Zelfstandig wonen in Kampen.')]], ruled: 'above' }, { id: id(), kind: 'row', label: 'Terug', paragraphs: [[t('Ja.')]], ruled: 'below' },
    { id: id(), kind: 'signatures', onAxis: true, cells: [{ name: 'F. Proef', role: 'hbo', when: 'Datum:', state: { kind: 'open' } }] },
  ], true),
  section('rules', 'Huisregels', [
    { id: id(), kind: 'legend', items: [{ mark: 'einde', title: 'Je verblijf kan stoppen', text: 'We zoeken eerst uit wat er was.' }, { mark: 'waarschuwing', title: 'Je krijgt een waarschuwing', text: '' }, { mark: 'gesprek', title: 'We praten met je', text: 'Rustig.' }] },
    { id: id(), kind: 'rules', number: '1', title: 'Clean blijven', items: [{ mark: 'einde', number: '1.1', text: [t('Je gebruikt niets.')], why: '' }, { mark: 'waarschuwing', number: '1.2', text: [t('Je doet mee aan een test.')], why: 'Dan weten we het zeker.' }, { mark: null, number: 'wij', text: [t('Wij testen met respect.')], why: '' }, { mark: null, number: '', text: [b('Een klacht?'), t(' Zeg het.')], why: '' }] },
    { id: id(), kind: 'ladder', number: '13', title: 'Als het misgaat', steps: [{ name: 'Gesprek.', text: 'Jij vertelt jouw kant.' }, { name: 'Einde.', text: 'Je krijgt een brief.' }], after: [[t('Meestal gaan we stap voor stap.')]] },
    { id: id(), kind: 'essentials', items: [{ mark: 'einde', number: '1.1', text: 'Niet drinken.' }, { mark: null, number: 'wij', text: 'Je krijgt hulp.' }] },
    { id: id(), kind: 'write', label: 'Ik ben het niet eens met', hint: 'mag leeg blijven', lines: 2, note: 'Schrijf het nummer op.' },
  ], true),
  section('rest', 'Herstelblad en kaart', [
    { id: id(), kind: 'recoveryWords', words: 'molen wolk anker jas regen tulp haven lamp dijk zeil fluit oever kano sneeuw boter uil pijl gras iglo vlag zomer cirkel net eiland'.split(' ') },
    { id: id(), kind: 'questions', title: '1. Schulden', words: 'Ik wil weten wat ik moet betalen.', items: [{ label: 'Hoe ging het?', marks: [], lines: 2 }, { label: 'Mijn cijfer', marks: ['1', '2', '3', '4', '5'], lines: 0 }] }, sampleCard(), { id: id(), kind: 'blanks', items: [{ label: 'Gemaakt op', value: '5 januari 2026' }, { label: 'Gelegd in', value: '' }, { label: 'Door', value: '' }] },
  ], true),
]

/** One signal card. */
export function sampleCard(archive = 'De Proefhaven · hoort bij plan 1, versie 1 · voor Daan'): Block {
  return {
    id: id(), kind: 'card',
    calls: { title: 'Gaat het mis? Dan bel ik', items: [{ who: 'Mijn sponsor', phone: '' }, { who: 'Het huis, dag en nacht', phone: '038-0000000' }], after: [[t('Het huis belt mijn zus. Als het nodig is, is er binnen 30 minuten iemand bij mij.')], [b('Dit helpt mij:'), t(' sporten, op tijd naar bed, iemand bellen vóór het misgaat.')], [b('Pas op met:'), t(' dezelfde mensen als vroeger, alleen thuis, geld op zak.')]], archive },
    signals: { above: 'Mijn signalen', name: 'Daan', items: [{ level: 'groen', name: 'Groen', words: 'Ik sport, ik maak grapjes, ik ben op tijd.', action: 'Ik ga zo door.' }, { level: 'oranje', name: 'Oranje', words: 'Ik slaap uit. Ik sla eten over. Ik zeg: ‘het gaat wel’.', action: 'Ik bel mijn sponsor en praat met iemand van het huis.' }, { level: 'rood', name: 'Rood', words: 'Mijn telefoon is uit. Ik leen geld.', action: 'Ik bel nu. Kijk op de andere kant.' }] },
  }
}

/** A document with these sections and quiet furniture. */
export const documentOf = (parts: readonly Section[], change: Partial<Document> = {}): Document => ({
  kind: 'trajectplan', profile: 'ijssel-vecht', title: 'Trajectplan Daan Voorbeeld', subject: 'Plan 1, versie 1', language: 'nl-NL',
  head: { left: 'De Proefhaven', right: 'Voorbeeldkade 1, 8000 AA Zwolle' }, sections: parts,
  footer: { strong: 'Hulp nodig? Bel dag en nacht 038-0000000', archive: 'Trajectplan Daan Voorbeeld · plan 1, versie 1 · concept van 15 januari 2026 · vertrouwelijk' },
  mark: 'geen', example: false, ...change,
})

/** Every kind of block. */
export const sampleDocument = (change: Partial<Document> = {}): Document => documentOf(sections(), change)
