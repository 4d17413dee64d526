import { fold, fullName, nameMatches } from '#shared/domain/people/name.ts'
import { leefgebieden } from '#shared/domain/plan/leefgebied.ts'
import type { Resident } from '#shared/domain/resident.ts'
import { leefgebiedName } from '#shared/text/leefgebieden.ts'
import type { Action } from '#shared/domain/permissions.ts'
import { mayEnter, placeFor } from '../../state/places.ts'
import type { Route } from '../../state/router.ts'

/** Something that the palette can do. */
export type PaletteAct = { readonly kind: 'go'; readonly route: Route } | { readonly kind: 'lock' } | { readonly kind: 'coach' }
/** One line of the palette. */
export type Finding = { readonly id: string; readonly group: 'Bewoners' | 'Doelen' | 'Acties'; readonly title: string; readonly note: string; readonly act: PaletteAct }

const MOST_PEOPLE = 10
const MOST_GOALS = 5

const goes = (id: string, title: string, route: Route, note = ''): Finding => ({ id, group: 'Acties', title, note, act: { kind: 'go', route } })
const actions: readonly Finding[] = [
  goes('new', 'Neem een nieuwe bewoner op', { screen: 'bewoners', adding: true }),
  goes('today', 'Ga naar Vandaag', { screen: 'vandaag' }),
  goes('residents', 'Ga naar Bewoners', { screen: 'bewoners' }),
  goes('schedule', 'Ga naar Weekrooster', { screen: 'weekrooster' }, 'blokken, groepen, poster'),
  goes('rules', 'Ga naar Huisregels', { screen: 'huisregels', paper: 'huisregels' }, 'regels, versies, wie tekende'),
  goes('admission', 'Ga naar Instroomvoorwaarden', { screen: 'huisregels', paper: 'instroomvoorwaarden' }, 'kosten, testen, als je weggaat'),
  goes('rules-sign', 'Laat huisregels tekenen', { screen: 'huisregels', paper: 'huisregels', part: 'tekenen' }, 'wie nog niet tekende, de stapel'),
  goes('house', 'Wijzig het huis', { screen: 'beheer', tab: 'huis' }, 'naam, adres, 24-uursnummer'),
  goes('team', 'Wijzig het team', { screen: 'beheer', tab: 'team' }, 'medewerkers, functie, diploma'),
  goes('users', 'Beheer de gebruikers', { screen: 'beheer', tab: 'gebruikers' }, 'wie kan inloggen, rol, wachtwoord'),
  goes('contacts', 'Wijzig de contacten', { screen: 'beheer', tab: 'contacten' }, 'gemeenten, klinieken'),
  goes('contract', 'Bekijk het contract', { screen: 'beheer', tab: 'contract' }, 'contractprofielen, normen en bronnen'),
  goes('agreements', 'Wijzig de huisafspraken', { screen: 'beheer', tab: 'afspraken' }, 'termijnen, programma, huur'),
  goes('check', 'Controleer een document', { screen: 'controleer' }, 'pdf of Word: van ons, en onveranderd?'),
  goes('seal', 'Bekijk het zegel', { screen: 'beheer', tab: 'zegel' }, 'certificaat, handtekening in de pdf'),
  goes('privacy', 'Ga naar Privacy', { screen: 'beheer', tab: 'privacy' }, 'vernietigen, bewaartermijn'),
  goes('log', 'Bekijk het logboek', { screen: 'beheer', tab: 'logboek' }, 'wie deed wat, en wanneer'),
  goes('sheet', 'Maak een nieuw herstelblad', { screen: 'beheer', tab: 'herstelblad' }),
  goes('backups', 'Bekijk de reservekopieën', { screen: 'beheer', tab: 'reservekopieen' }, 'kopie maken, tweede plek'),
  goes('password', 'Wijzig je wachtwoord', { screen: 'beheer', tab: 'wachtwoord' }),
  goes('theme', 'Kies licht of donker', { screen: 'beheer', tab: 'weergave' }),
  { id: 'coach', group: 'Acties', title: 'Zet de taalhulp aan of uit', note: 'tot je vergrendelt', act: { kind: 'coach' } },
  { id: 'lock', group: 'Acties', title: 'Vergrendel', note: 'Ctrl L', act: { kind: 'lock' } },
]

const areaName = (area: string): string => {
  const known = leefgebieden.find((l) => l === area)
  return known ? leefgebiedName(known) : area
}
const says = (text: string, query: string): boolean => fold(query).split(' ').every((word) => fold(text).includes(word))

const personLine = (r: Resident): Finding => ({ id: `p-${r.id}`, group: 'Bewoners', title: fullName(r), note: r.ended ? 'vertrokken' : r.roepnaam && r.roepnaam !== r.firstName ? `roepnaam ${r.roepnaam}` : '', act: { kind: 'go', route: { screen: 'dossier', id: r.id, tab: 'overzicht' } } })
// One key to a note: the names come with it as soon as something was typed.
const noteLine = (r: Resident): Finding => ({ id: `c-${r.id}`, group: 'Acties', title: `Noteer contact met ${r.roepnaam || r.firstName}`, note: fullName(r), act: { kind: 'go', route: { screen: 'dossier', id: r.id, tab: 'logboek', field: 'contact.note' } } })
const goalLines = (r: Resident): readonly Finding[] =>
  r.goals.map((g) => ({ id: `g-${r.id}-${g.id}`, group: 'Doelen', title: g.words, note: `${fullName(r)}, ${areaName(g.area)}`, act: { kind: 'go', route: { screen: 'plan', dossierId: r.id, step: `goal:${g.id}` } } }))

// An act that somebody may do: its place is theirs, and for a new resident the act itself too.
const theirs = ({ act }: Finding, rights: readonly Action[]): boolean =>
  act.kind === 'go' ? mayEnter(act.route, rights) && placeFor(act.route, rights) === act.route && (act.route.screen !== 'bewoners' || act.route.adding !== true || rights.includes('dossier.create')) && (act.route.screen !== 'huisregels' || act.route.part !== 'tekenen' || rights.includes('receipt.sign')) : act.kind !== 'coach' || rights.includes('plan.write')

/** People, goals and acts that fit what was typed and that somebody with these rights may do; accents, capitals and tussenvoegsels make no difference. Everything fits nothing typed. */
export function findings(residents: readonly Resident[], query: string, rights: readonly Action[]): readonly Finding[] {
  const asked = query.trim() !== ''
  const people = residents.filter((r) => !asked || nameMatches(r, query) || says(r.roepnaam, query)).toSorted((a, b) => Number(a.ended) - Number(b.ended))
  const goals = asked ? residents.flatMap(goalLines).filter((g) => says(`${g.title} ${g.note}`, query)) : []
  const notes = asked && rights.includes('contact.note') ? residents.filter((r) => !r.ended).map(noteLine).filter((n) => says(`${n.title} ${n.note}`, query)) : []
  const acts = actions.filter((a) => theirs(a, rights)).filter((a) => !asked || says(`${a.title} ${a.note}`, query))
  return [...people.slice(0, MOST_PEOPLE).map(personLine), ...goals.slice(0, MOST_GOALS), ...notes.slice(0, MOST_GOALS), ...acts]
}
