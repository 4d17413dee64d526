import { leefgebieden, type Leefgebied } from '../domain/plan/leefgebied.ts'

// Example goals, three for each leefgebied: own wording, free to use, to start a talk with. What stands between [ and ] is
// what one changes: days, numbers, places, people.
const marked = {
  herstel: [
    'Ik ga [tot 1 mei] elke week naar [drie] meetings. Ik schrijf elke keer in één zin op wat ik meeneem.',
    'Binnen [vier weken] heb ik een sponsor of vaste lotgenoot. Ik bel hem of haar minstens [twee keer per week].',
    'Ik ken mijn [vijf] grootste risico’s. Ze staan voor [15 maart] in mijn signaleringsplan, met bij elk risico wat ik dan doe.',
  ],
  gevoelens: [
    '[Acht weken] lang schrijf ik elke avond mijn gevoel van de dag op: een woord en een cijfer. Elke week bespreek ik dit met [mijn begeleider].',
    'Als ik boos word, neem ik eerst [tien minuten] pauze. In de maand [juni] lukt dit bij minstens [vier van de vijf keer].',
    'Voor [1 april] heb ik een afspraak bij [de GGZ] over [mijn slaapproblemen]. [Mijn begeleider] gaat de eerste keer mee.',
  ],
  lichaam: [
    'Binnen [zes weken] sta ik ingeschreven bij een huisarts en tandarts in [deze plaats]. Ik ben er één keer op controle geweest.',
    'Ik sport [drie maanden] lang [twee keer per week] een uur. Ik houd het bij op mijn weeklijst.',
    'Vanaf nu lig ik op doordeweekse dagen voor [23.00 uur] in bed. Na [zes weken] slaap ik minstens [vijf nachten] per week zeven uur.',
  ],
  dagritme: [
    'Ik sta de komende [acht weken] op werkdagen om [07.30 uur] op. Ik ben op tijd bij de dagopening. Ik mis er hooguit [één per week].',
    'Ik maak elke [zondag] mijn eigen weekplanning. Na [vier weken] doe ik dit zonder hulp.',
    'Voor [1 juni] beheer ik mijn medicijnen zelf, met een weekdoos. [Mijn begeleider] kijkt één keer per week mee.',
  ],
  wonen: [
    'Ik kook vanaf [volgende maand] [één keer per week] voor de groep, voor hooguit [€ 4] per persoon. Na [drie maanden] kan ik [zes] gezonde maaltijden maken.',
    'Ik sta binnen [één maand] ingeschreven als woningzoekende. Vanaf dan reageer ik [elke week] op een woning of kamer als dat kan.',
    'Ik doe [acht weken] lang mijn schoonmaaktaken op de afgesproken dag. Niemand hoeft mij eraan te herinneren.',
  ],
  inkomen: [
    'Binnen [drie weken] is [mijn uitkering of loon] geregeld. Ik weet dan wat er elke maand binnenkomt.',
    'Ik open mijn post elke [dinsdag], samen met [mijn begeleider]. Na [drie maanden] doe ik dat alleen. Ik heb dan een map met [zes] tabbladen.',
    '[Twee maanden] voor ik verhuis weet ik welke toeslagen ik krijg en wat mijn vaste lasten zijn. Dat staat in een overzicht.',
  ],
  schulden: [
    'Binnen [zes weken] heb ik een lijst van al mijn schulden: aan wie, hoeveel en welke afspraak.',
    'Voor [1 mei] heb ik een eerste gesprek gehad bij [de schuldhulp van de gemeente].',
    '[Zes maanden] lang maak ik geen nieuwe schulden. Elke maand kijk ik dit na met [mijn budgetbeheerder].',
  ],
  daginvulling: [
    'Ik volg in de eerste [drie maanden] het hele groepsprogramma. Ik ben er minstens [negen van de tien keer].',
    'Vanaf [maand vijf] doe ik [twee dagdelen per week] vrijwilligerswerk. In [maand vier] heb ik [drie] plekken bekeken.',
    'Voor [1 september] bespreek ik met [een loopbaancoach] welke opleiding of baan bij mij past. Ik heb dan één keer gesolliciteerd of mij aangemeld.',
  ],
  familie: [
    'Ik bel [mijn zus] [tot de zomer] elke [zondag]. We spreken in [maart] samen met [mijn begeleider] over wat er is gebeurd.',
    'Ik wil het goedmaken met [één persoon]. Binnen [drie maanden] heb ik met hulp [een brief of gesprek] voorbereid.',
    'Ik zie [mijn kind] vanaf [april] [om de week], op de plek en tijd die is afgesproken. Kan ik niet? Dan bel ik [24 uur] van tevoren.',
  ],
  vrienden: [
    'Ik zoek in [acht weken] [één club of groep] in de buurt. Ik ga er [vier keer] heen.',
    'Ik verwijder [deze week] de nummers van mensen met wie ik gebruikte. Ik neem een nieuw nummer. Ik vertel [mijn begeleider] hoe dat was.',
    'Voor mijn vertrek ken ik minstens [drie] mensen in [mijn nieuwe woonplaats]. Ik kan hen bellen als het moeilijk is. Hun nummers staan in mijn plan.',
  ],
  zingeving: [
    'Ik probeer in [drie maanden] [drie hobby’s] uit. Ik kies er één om mee door te gaan.',
    'Ik neem [vier weken] lang elke ochtend [tien minuten] stilte of meditatie. Ik vertel in de dagopening hoe dat gaat.',
    'Ik help vanaf [maand zes] [één keer per maand] een nieuwe bewoner op weg.',
  ],
  justitie: [
    'Ik kom [tot het einde van mijn toezicht] op elke afspraak op tijd. Ik zet de afspraken zelf in mijn agenda.',
    'Voor [1 juni] heb ik met hulp een betalingsregeling voor mijn boetes.',
    'Binnen [twee maanden] vraag ik na of ik een VOG kan krijgen. Ik heb die nodig voor [het werk dat ik wil doen].',
  ],
} as const satisfies Readonly<Record<Leefgebied, readonly [string, string, string]>>

/** A piece of an example; `variable` is what one changes to fit. */
export type ExamplePart = { readonly text: string; readonly variable: boolean }
export type ExampleGoal = { readonly id: string; readonly leefgebied: Leefgebied; readonly parts: readonly ExamplePart[] }

const parts = (text: string): readonly ExamplePart[] =>
  text.split(/(\[[^\]]*\])/u).filter(Boolean).map((p) => (p.startsWith('[') ? { text: p.slice(1, -1), variable: true } : { text: p, variable: false }))

/** The example as plain text, ready for the form. */
export const exampleText = (e: ExampleGoal): string => e.parts.map((p) => p.text).join('')

/** The three examples of a leefgebied. */
export const examplesFor = (leefgebied: Leefgebied): readonly ExampleGoal[] => marked[leefgebied].map((text, i) => ({ id: `${leefgebied}-${i + 1}`, leefgebied, parts: parts(text) }))

/** All examples, in the order of the leefgebieden. */
export const exampleGoals: readonly ExampleGoal[] = leefgebieden.flatMap(examplesFor)
