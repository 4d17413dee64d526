import type { FieldKind, FindingKind } from '#shared/text/coach/finding.ts'

/** What the coach must find: [kind, the words it points at, what the first suggestion puts there]; null = it only asks. */
export type Expected = readonly [kind: FindingKind, found: string, instead?: string | null]
type Case = readonly [field: FieldKind, text: string, ...expected: readonly Expected[]]

/** Sentences of a plan with everything that must be found in them, and nothing else. */
export const cases: readonly Case[] = [
  // Abbreviations and written Dutch.
  ['prose', 'Ik krijg hulp m.b.t. mijn schulden.', ['jargon', 'm.b.t.', 'over']],
  ['prose', 'Ik doe o.a. mee met koken.', ['jargon', 'o.a.', 'bijvoorbeeld']],
  ['prose', 'Ik ga d.m.v. de bus.', ['jargon', 'd.m.v.', 'met']],
  ['prose', 'Evt. bel ik mijn zus.', ['jargon', 'Evt.', 'Misschien']],
  ['prose', 'Ik sport, wandel, enz.', ['jargon', 'enz', 'en andere dingen']],
  ['prose', 'De PB’er belt mij op vrijdag.', ['jargon', 'PB’er', 'begeleider']],
  ['prose', 'Middels gesprekken kom ik verder.', ['jargon', 'Middels', 'Met']],
  ['prose', 'Indien ik niet kan, bel ik.', ['jargon', 'Indien', 'Als']],
  ['prose', 'Ik leef conform de huisregels.', ['jargon', 'conform', 'volgens']],
  ['prose', 'Ik ben te allen tijde bereikbaar.', ['jargon', 'te allen tijde', 'altijd']],
  ['prose', 'Tevens zoek ik werk.', ['jargon', 'Tevens', 'Ook']],
  ['prose', 'Ik spreek met hem met betrekking tot mijn geld.', ['jargon', 'met betrekking tot', 'over']],
  ['prose', 'Ik dien te bellen.', ['jargon', 'dien te bellen', 'moet bellen']],
  ['prose', 'Ik dien mij binnen een maand in te schrijven.', ['jargon', 'dien mij binnen een maand in te schrijven', 'moet mij binnen een maand inschrijven']],
  ['prose', 'Ik ben voornemens om te verhuizen.', ['jargon', 'voornemens', 'van plan']],
  // Professional words, with their articles.
  ['prose', 'De indicatie loopt tot mei.', ['jargon', 'De indicatie', 'Het besluit van de gemeente']],
  ['prose', 'Mijn twee indicaties lopen tot mei.', ['jargon', 'indicaties', 'besluiten van de gemeente']],
  ['prose', 'Ik lees het beleid van het huis.', ['jargon', 'het beleid', 'de regels']],
  ['prose', 'Mijn zelfredzaamheid groeit.', ['jargon', 'Mijn zelfredzaamheid', 'Wat ik zelf kan']],
  ['prose', 'De belastbaarheid van mijn zus is klein.', ['jargon', 'De belastbaarheid', 'Wat ik aankan']],
  ['prose', 'Cliënt komt op tijd.', ['jargon', 'Cliënt', 'Bewoner']],
  ['prose', 'Mijn moeder is mantelzorger.', ['jargon', 'mantelzorger', 'naaste die helpt']],
  ['prose', 'Op maandag is er terugvalpreventie.', ['jargon', 'terugvalpreventie', 'terugval voorkomen']],
  ['prose', 'Ik krijg ambulante begeleiding in Kampen.', ['jargon', 'ambulante begeleiding', 'hulp aan huis']],
  ['prose', 'In mei is de evaluatie.', ['jargon', 'de evaluatie', 'het gesprek om terug te kijken']],
  ['prose', 'Het MDO is op dinsdag.', ['jargon', 'MDO', 'overleg met iedereen die helpt']],
  // Passive.
  ['prose', 'De post wordt elke week geopend.', ['passive', 'De post wordt elke week geopend.', 'Ik open de post elke week.']],
  ['prose', 'De post wordt elke week geopend door mijn begeleider.', ['passive', 'De post wordt elke week geopend door mijn begeleider.', 'Mijn begeleider opent de post elke week.']],
  ['prose', 'Ik word elke avond gebeld.', ['passive', 'Ik word elke avond gebeld.', 'Mijn begeleider belt mij elke avond.']],
  ['prose', 'Er wordt een lijst gemaakt.', ['passive', 'Er wordt een lijst gemaakt.', 'Ik maak een lijst.']],
  ['prose', 'Na mijn vertrek, en ook daarna, worden de afspraken besproken.', ['passive', 'worden de afspraken besproken', null]],
  ['prose', 'De regel is gemaakt door het huis.', ['passive', 'is gemaakt', null]],
  ['prose', 'Ik wil dat mijn brief besproken wordt.', ['passive', 'besproken wordt', null]],
  ['prose', 'Vorige week werd mijn geld gestolen.', ['passive', 'werd mijn geld gestolen', null]],
  // Goals that can't be measured.
  ['agreed', 'Ik ga meer sporten.', ['vague', 'meer', 'twee keer per week']],
  ['agreed', 'Ik bel vaker met mijn zus.', ['vague', 'vaker', 'twee keer per week']],
  ['agreed', 'Ik slaap beter.', ['vague', 'beter', null]],
  ['agreed', 'Ik probeer te stoppen.', ['vague', 'probeer te stoppen', 'ga stoppen']],
  ['agreed', 'Ik probeer om 8 uur op te staan.', ['vague', 'probeer om 8 uur op te staan', 'ga om 8 uur opstaan']],
  ['agreed', 'Ik zoek zo snel mogelijk een sponsor.', ['vague', 'zo snel mogelijk', 'binnen twee weken']],
  ['agreed', 'Ik ga regelmatig naar een meeting.', ['vague', 'regelmatig', 'elke week']],
  ['agreed', 'Ik werk aan mijn schulden.', ['vague', 'werk aan', null]],
  ['agreed', 'Ik breng structuur in mijn week.', ['vague', 'structuur', 'een vast ritme']],
  ['agreed', 'Ik ga mijn conditie verbeteren.', ['vague', 'verbeteren', null]],
  // Treatment (A16): not by the house.
  ['agreed', 'Ik krijg hier therapie.', ['treatment', 'therapie', 'gesprekken']],
  ['agreed', 'Ik begin met EMDR.', ['treatment', 'EMDR', 'EMDR bij de kliniek']],
  ['agreed', 'Mijn behandeling is op dinsdag.', ['treatment', 'behandeling', 'begeleiding']],
  ['line', 'diagnose stellen', ['treatment', 'diagnose', 'diagnose bij de kliniek']],
  // Long.
  ['prose', 'Ik ga elke ochtend om zeven uur naar beneden en ik eet dan samen met de anderen in de keuken.', ['long', 'Ik ga elke ochtend om zeven uur naar beneden en ik eet dan samen met de anderen in de keuken.', 'Ik ga elke ochtend om zeven uur naar beneden. Ik eet dan samen met de anderen in de keuken.']],
  ['prose', 'In de eerste drie maanden van mijn verblijf in dit huis ga ik elke week op maandag naar een meeting.', ['long', 'In de eerste drie maanden van mijn verblijf in dit huis ga ik elke week op maandag naar een meeting.', null]],
  // More than one thing in a sentence.
  ['agreed', 'Ik probeer middels therapie rustig te worden.', ['vague', 'probeer middels therapie rustig te worden', 'ga middels therapie rustig worden'], ['jargon', 'middels', 'met'], ['treatment', 'therapie', 'gesprekken']],

  // Nothing to say: good sentences, and look-alikes.
  ['prose', 'Ik ben bang.'], ['prose', 'Ik ben geboren in Kampen.'], ['prose', 'Ik ben drie keer opgenomen.'], ['prose', 'Mijn vader is vorig jaar gestorven.'],
  ['prose', 'Ik ben gestopt met roken.'], ['prose', 'Ik word vader.'], ['prose', 'Ik word gezond.'], ['prose', 'Ik word snel boos en dan vertel ik het.'], ['prose', 'Bij de dieren word ik rustig.'],
  ['prose', 'Ik ben verslaafd geworden toen ik 17 was.'], ['prose', 'Alles is geregeld.'], ['prose', 'Het is mij voorgelezen.'], ['prose', 'De gesprekken worden korter.'], ['prose', 'Ik ben verhuisd door de brand.'],
  ['prose', 'S. Model belt om 08.30 uur met F. Proef.'], ['prose', 'Ik betaal € 485,50 per maand. Dat is alles.'], ['prose', 'Mijn zus helpt mij.'], ['prose', 'Ik volg het hele programma in huis.'],
  ['agreed', 'Ik wil niet meer liegen.'], ['agreed', 'Ik drink geen bier meer.'], ['agreed', 'Ik ga twee keer per week sporten.'], ['agreed', 'Ik bel vaker: elke zondag.'], ['agreed', 'Ik probeer drie hobby’s uit.'], ['agreed', 'Er zijn meer dan tien mensen.'],
  ['agreed', 'Ik krijg EMDR bij de GGZ.'], ['agreed', 'Mijn behandelaar van de kliniek belt mij.'], ['agreed', 'De kliniek geeft mij therapie.'], ['agreed', 'Ik sta op werkdagen om 07.30 uur op.'],
  // The resident speaks as the resident speaks.
  ['own', 'Ik wil gewoon meer van mijn leven maken en beter slapen.'], ['own', 'Ik word altijd als laatste gebeld.'], ['own', 'Mijn traject hier moet lukken.'], ['own', 'Als ik trek krijg ga ik naar buiten en dan bel ik mijn zus want die neemt altijd op, ook als het heel laat is.'],
  ['own', 'Ik wil werken aan mijn zelfredzaamheid.', ['jargon', 'mijn zelfredzaamheid', 'wat ik zelf kan']], ['own', 'Ik heb hulp nodig m.b.t. geld.', ['jargon', 'm.b.t.', 'over']],
  ['none', 'Cliënt dient middels interventies te worden gemotiveerd.'],
]
