import type { Terms } from '../domain/profile/profile.ts'

const routes = { 'regionale-toegang': 'via de regionale toegang', 'gemeentelijke-toegang': 'via de toegang van de gemeente', kliniek: 'via de kliniek', open: '' } as const satisfies Readonly<Record<Terms['route'], string>>
const woonvormen = { intramuraal: 'zorg en verblijf samen', 'scheiden-wonen-zorg': 'wonen en zorg apart', tussenvorm: 'een tussenvorm', open: '' } as const satisfies Readonly<Record<Terms['woonvorm'], string>>
const addresses = { 'voor-start': 'verplicht, vóór de start', 'bij-start': 'verplicht, bij de start', gevraagd: 'wordt gevraagd', nee: 'niet verplicht', open: '' } as const satisfies Readonly<Record<Terms['uitstroomadres'], string>>
const bans = { 'in-huis': 'in huis', overal: 'overal', open: '' } as const satisfies Readonly<Record<Terms['verbod'], string>>
const yes = (answer: Terms['uitstel']): string => (answer === 'open' ? '' : answer)
const counted = (n: number | null, words: (n: number) => string): string => (n === null ? '' : words(n))

/** What a contract says where regions differ (C1–C25), as label and words; what its source does not say is left out. */
export const termLines = (t: Terms): readonly (readonly [label: string, words: string])[] =>
  ([
    ['Aanmelden', routes[t.route]], ['Woonvorm', woonvormen[t.woonvorm]], ['Met terugwerkende kracht', yes(t.terugwerkend)], ['Uitstroomadres', addresses[t.uitstroomadres]], ['Gebruik verboden', bans[t.verbod]],
    ['Vragen kunnen wachten', yes(t.uitstel)], ['Alleen digitaal mag', yes(t.digitaalAlleen)],
    ['Bereikbaar', counted(t.bereikbaarMinuten, (n) => (n === 0 ? 'meteen' : `binnen ${n} minuten`))], ['Ter plaatse', counted(t.terPlaatseMinuten, (n) => (n === 0 ? 'meteen' : `binnen ${n} minuten`))],
    ['Groep', counted(t.groepsgrootte, (n) => `hooguit ${n} mensen`)], ['Afwezig met vergoeding', counted(t.afwezigDagen, (n) => `${n} dagen per jaar`)], ['Terug naar herkomst', counted(t.terugkeerProcent, (n) => `streven ${n} %`)],
    ['Vervoer', t.vervoer], ['Team', t.functieEisen],
  ] as const).filter(([, words]) => words !== '')
