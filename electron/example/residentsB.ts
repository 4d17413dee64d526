import { wesleyTalks } from './lookingBack.ts'
import type { ResidentSpec } from './spec.ts'

/** The residents who are halfway or about to leave. */
export const longerResidents: readonly ResidentSpec[] = [
  {
    id: 'vb-bilal', name: ['Bilal', '', 'Fictief'], born: '1987-03-19', from: 'Raalte', daysIn: 141, months: 11, phase: 'opbouw', plan: 'vastgesteld', versions: 1, begeleider: 'S. Model', away: { reason: 'ziekenhuis, knie', back: 'maandag' },
    mainGoal: 'Zonder schaamte naar de bruiloft van mijn dochter.', afterwards: 'wonen in Raalte, dicht bij mijn dochter', perspectief: 'ambulant', perspectiefText: 'Een appartement zonder trap, vanwege mijn knie.', back: 'ja', backReason: 'Mijn dochter woont er.',
    howIGotHere: 'Twintig jaar alcohol. Vier opnames. Na mijn scheiding was ik mijn huis kwijt.', cleanDays: 220, quote: 'Ik wist de prijs van elke fles.', motivation: 'Ik wil opa worden die erbij is.', strengths: 'Ik ben rustig. Jongere bewoners komen naar mij toe.', helped: 'bidden\ntuinieren', notHelped: 'alleen op een kamer', emergency: 'nachtopvang Zwolle, daarna mijn dochter',
    naasten: [{ relation: 'dochter', does: 'Zij rijdt mij naar het ziekenhuis.', contact: 'elke week', burden: 3, note: 'Zij is zwanger en wil minder rijden.', joins: true }],
    goals: [
      { area: 'herstel', words: 'Nuchter op de dansvloer.', agreed: 'Ik ga twee keer per week naar de AA. Ik maak een plan voor het feest.', success: 'het plan klaar is en de bruiloft goed ging', due: 220, actions: [['Plan voor het feest maken', 'Bilal en R. Staal', 'deze maand'], ['Naar de AA', 'Bilal', '2 keer per week']], helps: 'dochter', support: ['individueel', 'groep', 'systemisch'], status: 'bezig', score: 4 },
      { area: 'lichaam', words: 'Weer zonder stok lopen.', agreed: 'Na de operatie doe ik elke dag mijn oefeningen. De fysiotherapeut kijkt elke week.', success: 'ik een kilometer loop', due: 240, actions: [['Oefenen', 'Bilal', 'elke dag'], ['Fysiotherapie', 'Bilal', 'elke week']], helps: 'dochter', support: ['individueel'], status: 'nog-niet-begonnen', score: 2 },
      { area: 'wonen', words: 'Een plek met een tuin, al is het een pot.', agreed: 'Ik sta ingeschreven. Ik vraag urgentie aan vanwege mijn knie.', success: 'de aanvraag is verstuurd', due: 180, actions: [['Urgentie aanvragen', 'Bilal en S. Model', 'uiterlijk eind deze maand']], helps: 'dochter', support: ['individueel'], status: 'bezig', score: 3 },
    ],
    notNow: { inkomen: 'uitkering loopt', schulden: 'regeling loopt goed', daginvulling: 'eerst herstellen van de operatie', gevoelens: 'gaat goed', sociaal: 'gaat goed', netwerk: 'mijn dochter helpt', geld: 'gaat goed' }, later: { kind: 'vrijwilligerswerk', inDays: 80, text: 'werken in de moestuin van de wijk', step: 'Kijken zodra ik weer loop.' },
    signals: ['Ik ben in de tuin.', 'Ik blijf buiten komen.', 'Ik zeg dat ik geen pijn heb.', 'Ik vertel hoe het echt gaat.', 'Zij vragen naar mijn knie.', 'Ik blijf op mijn kamer met de deur op slot.', 'Ik bel mijn sponsor.', 'Het huis klopt aan en blijft.'], risks: 'Pijn. Lange avonden. Feesten.',
  },
  {
    id: 'vb-joost', name: ['Joost', '', 'Verzonnen'], born: '1979-10-05', from: 'Steenwijk', daysIn: 176, months: 12, phase: 'opbouw', plan: 'vastgesteld', versions: 2, begeleider: 'R. Staal',
    mainGoal: 'Gewoon saai gelukkig zijn.', afterwards: 'een huis delen in Zwolle', perspectief: 'zelfstandig', perspectiefText: 'Samen met een vriend uit de NA een huis huren.', back: 'nee', backReason: 'In Steenwijk ken ik alleen mensen die gebruiken.',
    howIGotHere: 'GHB en speed in het weekend, later elke dag. Drie keer opgenomen.', cleanDays: 260, quote: 'Ik werd wakker op plekken die ik niet kende.', motivation: 'Ik wil veertig worden, en vijftig.', strengths: 'Ik heb humor. Ik kan goed uitleggen.', helped: 'NA\nhardlopen', notHelped: 'uitgaan', emergency: 'bij mijn ouders in Meppel',
    naasten: [{ relation: 'ouders', does: 'Zij komen naar de naastenavond.', contact: 'om de week', burden: 3, joins: true }],
    goals: [
      { area: 'herstel', words: 'Saai is het nieuwe feest.', agreed: 'Ik ga vier keer per week naar de NA. In maand zes word ik zelf buddy.', success: 'ik een nieuwe bewoner op weg help', due: 210, actions: [['Buddy worden', 'Joost', 'maand zes']], helps: 'ander', support: ['groep', 'individueel'], status: 'bezig', score: 4 },
      { area: 'daginvulling', words: 'Werken zonder glas in mijn hand.', agreed: 'Ik werk drie dagen in het magazijn. Ik zeg nee tegen de vrijmibo.', success: 'mijn contract is verlengd', due: 230, actions: [['Gesprek met mijn baas', 'Joost', 'deze maand']], helps: 'nog-niet', support: ['individueel'], status: 'deels-gelukt', score: 4 },
      { area: 'vrienden', words: 'Mensen die blijven als ik niks neem.', agreed: 'Ik loop elke zondag met de loopgroep.', success: 'ik acht keer meeliep', due: 200, actions: [['Meelopen', 'Joost', 'elke zondag']], helps: 'ouders', support: ['systemisch'], status: 'gelukt', score: 4 },
    ],
    notNow: { inkomen: 'salaris loopt', schulden: 'afbetaald in januari', huishouden: 'gaat goed', gevoelens: 'gesprekken bij de GGZ', geld: 'gaat goed' }, later: { kind: 'werk', inDays: 0, text: 'drie dagen per week in het magazijn', step: 'In de zomer vier dagen.' },
    signals: ['Ik loop hard en maak flauwe grappen.', 'Ik blijf lopen.', 'Ik scroll tot diep in de nacht.', 'Ik leg mijn telefoon beneden.', 'Zij vragen: hoe laat sliep je?', 'Ik app mijn oude dealer.', 'Ik bel mijn sponsor, hardop, waar iemand bij is.', 'Het huis gaat met mij naar buiten.'], risks: 'Zaterdagavond. Muziek van vroeger. Loon.',
  },
  {
    id: 'vb-wesley', name: ['Wesley', '', 'Denkbeeld'], born: '1996-01-28', from: 'Zwolle', daysIn: 318, months: 12, phase: 'start', plan: 'vastgesteld', versions: 1, talks: wesleyTalks, begeleider: 'R. Staal',
    mainGoal: 'Mijn eigen sleutel, en hem niet kwijtraken.', afterwards: 'een kamer of een studio in Zwolle, met hulp', perspectief: 'ambulant', perspectiefText: 'Ik heb nog geen woning. Ik wil iets voor mij alleen.', back: 'ja', backReason: 'Ik kom uit Zwolle en ken hier nu goede mensen.',
    howIGotHere: 'Blowen vanaf mijn dertiende, later cocaïne. Ik ben twee keer opgenomen.', cleanDays: 391, quote: 'Ik kon alles, morgen.', motivation: 'Ik wil niet steeds opnieuw beginnen.', strengths: 'Ik ben sportief. Ik help graag.', helped: 'boksen\neen agenda', notHelped: 'geen plan hebben', emergency: 'bij mijn tante in Zwolle',
    naasten: [{ relation: 'tante', does: 'Zij gaat mee kijken naar een woning.', contact: 'elke week', burden: 4, note: 'Zij ligt wakker als zij niets hoort.', joins: true }],
    goals: [
      { area: 'herstel', words: 'Niet morgen stoppen, maar vandaag.', agreed: 'Ik ga drie keer per week naar een meeting. Mijn sponsor bel ik elke zaterdag.', success: 'ik een half jaar clean ben', due: 190, actions: [['Naar drie meetings per week', 'Wesley', 'elke week'], ['Mijn sponsor bellen', 'Wesley', 'elke zaterdag']], helps: 'ander', support: ['groep', 'individueel'], status: 'bezig', score: 2, team: 2 },
      { area: 'dagritme', words: 'Opstaan zonder dat iemand klopt.', agreed: 'Ik sta op werkdagen om 07.15 uur op. Mijn agenda hangt aan de deur.', success: 'dit acht weken lukt', due: 120, actions: [['Agenda ophangen', 'Wesley', 'deze week'], ['Elke avond mijn wekker zetten', 'Wesley', 'elke avond']], helps: 'niemand', support: ['groep'], status: 'bezig', score: 2, team: 1 },
      { area: 'daginvulling', words: 'Iets met sport, maar dan echt.', agreed: 'Binnen drie maanden ga ik naar de open dag van de sportopleiding.', success: 'ik weet of ik mij aanmeld', due: 200, actions: [['Open dag bezoeken', 'Wesley en R. Staal', 'binnen drie maanden']], helps: 'nog-niet', support: ['individueel'], status: 'nog-niet-begonnen', score: 3, team: 2 },
      { area: 'wonen', words: 'Een deur die ik zelf op slot doe.', agreed: 'Ik schrijf mij in voor een woning. Daarna reageer ik elke week.', success: 'ik een woning heb', due: 270, actions: [['Inschrijven', 'Wesley en S. Model', 'binnen een maand'], ['Reageren op woningen', 'Wesley', 'elke week']], helps: 'tante', support: ['individueel', 'systemisch'], status: 'bezig', score: 1, team: 2 },
    ],
    notNow: { inkomen: 'uitkering loopt', schulden: 'ik betaal elke maand af', gevoelens: 'komt terug in de groep', sociaal: 'gaat goed', netwerk: 'mijn tante helpt', geld: 'budgetbeheer loopt' }, later: { kind: 'werk', inDays: 150, text: 'werken in een sporthal', step: 'Ik vraag of ik een middag mag meelopen.' },
    signals: ['Ik boks.', 'Ik houd mijn agenda bij.', 'Ik zeg: morgen.', 'Ik doe het vandaag, met iemand erbij.', 'Zij vragen naar mijn agenda.', 'Ik ben drie uur niet bereikbaar.', 'Ik bel mijn tante.', 'Het huis belt mijn tante.'], risks: 'Een leeg huis. Vrije dagen.',
  },
  {
    id: 'vb-roos', name: ['Roos', '', 'Verzinsel'], born: '1982-06-16', from: 'Dalfsen', daysIn: 294, postponed: { id: 'evaluatie-3', inDays: -2, reason: 'Zij wilde eerst de sleutel van haar huis.' }, months: 11.5, phase: 'uitstroom', plan: 'vastgesteld', versions: 2, begeleider: 'S. Model', away: { reason: 'afspraak bij de woningcorporatie', back: '16:00' },
    mainGoal: 'Een gewoon leven, met koffie en de krant.', afterwards: 'mijn nieuwe huurhuis in Dalfsen, met hulp aan huis', perspectief: 'ambulant', perspectiefText: 'De sleutel krijg ik over vijf weken.', back: 'ja', backReason: 'Dalfsen is thuis.',
    howIGotHere: 'Medicijnen en alcohol. Na de laatste opname was thuis te stil.', cleanDays: 380, quote: 'Stilte was het ergst.', motivation: 'Ik wil ouder worden dan mijn moeder.', strengths: 'Ik ben zorgzaam en ik lees veel.', helped: 'zingen in een koor\nelke dag naar buiten', notHelped: 'gordijnen dicht', emergency: 'bij mijn zus in Ommen',
    naasten: [{ relation: 'zus', does: 'Zij helpt met verven.', contact: 'elke week', burden: 2, joins: true }],
    goals: [
      { area: 'vrienden', words: 'Drie mensen die ik kan bellen.', agreed: 'Voor mijn vertrek ken ik in Dalfsen drie mensen die ik kan bellen. Hun namen staan in mijn plan.', success: 'de drie namen er staan', due: 320, actions: [['Koor in Dalfsen bezoeken', 'Roos', 'elke dinsdag']], helps: 'zus', support: ['systemisch', 'individueel'], status: 'deels-gelukt', score: 4 },
      { area: 'wonen', words: 'Een huis met licht.', agreed: 'Ik verf met mijn zus. Ik regel gas, water en internet voor de sleuteldag.', success: 'alles geregeld is', due: 325, actions: [['Energie regelen', 'Roos en S. Model', 'binnen twee weken'], ['Verven', 'Roos en mijn zus', 'na de sleuteldag']], helps: 'zus', support: ['individueel'], status: 'bezig', score: 5 },
      { area: 'herstel', words: 'Naar buiten, ook als het regent.', agreed: 'Ik kom na mijn vertrek elke week naar de nazorggroep.', success: 'ik drie maanden kwam', due: 345, actions: [['Nazorggroep', 'Roos', 'elke donderdag']], helps: 'niemand', support: ['groep'], status: 'bezig', score: 5 },
    ],
    notNow: { inkomen: 'uitkering loopt', schulden: 'regeling loopt', daginvulling: 'vrijwilliger in de bibliotheek', gevoelens: 'gaat goed', sociaal: 'gaat goed', geld: 'gaat goed' }, later: { kind: 'vrijwilligerswerk', inDays: 0, text: 'twee ochtenden in de bibliotheek van Dalfsen', step: 'Ik ben er al begonnen.' },
    signals: ['Ik zing onder de douche.', 'Ik blijf naar het koor gaan.', 'De gordijnen blijven dicht.', 'Ik bel iemand van mijn lijst.', 'Mijn zus komt langs.', 'Ik neem de telefoon niet op.', 'Ik bel mijn zus of het huis.', 'Het huis belt mijn zus.'], risks: 'Stilte. Donkere dagen.',
  },
]
