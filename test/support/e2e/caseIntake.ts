import type { Page } from '@playwright/test'
import type { Naaste, Professional } from '#shared/domain/people/network.ts'
import type { StayFacts, Uitstroomadres } from '#shared/domain/stay/stay.ts'
import { burdenWords } from '#shared/text/statuses.ts'
import { arrive, saved } from './caseStart.ts'
import type { Keyboard } from './keyboard.ts'
import { staffOf, typedDay, type TypedCase } from './typedCase.ts'

const addressKind = { 'eigen-woning': 'Eigen woning', netwerk: 'Bij iemand uit het netwerk', corporatie: 'Woning van een corporatie', kamer: 'Kamer', begeleid: 'Begeleid wonen', anders: 'Anders', onbekend: '' } as const
const routeName = { kliniek: 'Kliniek', 'gemeentelijke-toegang': 'Gemeentelijke toegang', 'regionale-toegang': 'Regionale toegang', anders: 'Anders', onbekend: '' } as const
const professionalKind = { kliniek: 'Kliniek', ggz: 'Ggz', huisarts: 'Huisarts', budgetbeheer: 'Budgetbeheer', ambulant: 'Ambulante begeleiding', werk: 'Werk of dagbesteding', anders: 'Anders' } as const
const yesNo = { ja: 'Ja', nee: 'Nee', onbekend: '' } as const

/** Fills in what the case knows and passes by the rest. */
function formOf(k: Keyboard) {
  return {
    fill: async (label: string, text: string): Promise<void> => (text ? k.fill(label, text) : undefined),
    day: async (label: string, day: string | null): Promise<void> => (day ? k.day(label, typedDay(day)) : undefined),
    choose: async (label: string, option: string): Promise<void> => (option ? k.choose(label, option) : undefined),
    select: async (label: string, option: string): Promise<void> => (option ? k.select(label, option) : undefined),
  }
}

/** A dossier, and the facts of the intake in the order of the form. */
export async function intake(k: Keyboard, page: Page, c: TypedCase): Promise<void> {
  const { fill, day } = formOf(k)
  const { person } = c.dossier
  await k.palette('nieuwe bewoner')
  await arrive(k, 'Voornaam')
  await k.fill('Voornaam', person.firstName)
  await fill('Tussenvoegsel', person.tussenvoegsel)
  await k.fill('Achternaam', person.lastName)
  await fill('Roepnaam', person.roepnaam)
  await k.press('Enter')
  await arrive(k, 'Geboortedatum')
  await day('Geboortedatum', person.birthDate)
  await fill('Cliëntnummer', person.clientNumber)
  await fill('BSN', person.bsn)
  if (person.easyReading) {
    await fill('Goed om te weten', person.goodToKnow)
    await k.tick('Lezen is lastig')
  }
  await indicatieAndDates(k, c.facts)
  await k.choose('Eindverantwoordelijk', staffOf(c, c.facts.hboId))
  await k.choose('Persoonlijk begeleider', staffOf(c, c.facts.begeleiderId))
  if (c.facts.ervaringsdeskundigeId) await k.choose('Ervaringsdeskundige', staffOf(c, c.facts.ervaringsdeskundigeId))
  await address(k, 'gepland adres', c.facts.plannedAddress)
  await address(k, 'adres als het misgaat', c.facts.emergencyAddress)
  await background(k, c.facts)
  for (const n of c.dossier.naasten) await naaste(k, n)
  for (const p of c.dossier.professionals) await professional(k, p)
  await fill('Huur per maand', String(c.facts.rent ?? ''))
  await day('Huisregels getekend op', c.facts.houseRulesSignedOn)
  await day('Instroomvoorwaarden getekend op', c.facts.admissionSignedOn)
  await saved(page)
}

async function indicatieAndDates(k: Keyboard, f: StayFacts): Promise<void> {
  const { fill, day, choose } = formOf(k)
  await fill('Nummer van de indicatie', f.indicatie.number)
  await fill('Soort indicatie', f.indicatie.product)
  await fill('Afgegeven door', f.indicatie.gemeente)
  await day('Indicatie van', f.indicatie.from)
  await day('Indicatie tot en met', f.indicatie.to)
  await choose('Met wooncomponent?', yesNo[f.indicatie.wooncomponent])
  await fill('Gemeente van herkomst', f.gemeenteHerkomst)
  await fill('Verantwoordelijke gemeente', f.gemeenteVerantwoordelijk)
  await fill('Contact bij de toegang', f.contactGemeente)
  await choose('Hoe kwam de aanmelding?', routeName[f.route])
  await day('Dag van plaatsing', f.placementDate)
  // Support starts on the day of placement unless somebody types another day.
  if (f.supportStart !== f.placementDate) await day('Start ondersteuning', f.supportStart)
  // Longer than is usual there is a question, not a mistake.
  if (f.plannedEnd) await k.day('Geplande uitstroom', typedDay(f.plannedEnd), 'may ask')
  await day('Fase opbouw vanaf', f.opbouwFrom)
  await day('Fase uitstroom vanaf', f.uitstroomFrom)
}

async function address(k: Keyboard, name: string, a: Uitstroomadres): Promise<void> {
  const { fill, day, select } = formOf(k)
  await fill(name.replace(/^./u, (first) => first.toUpperCase()), a.address)
  await select(`Soort, ${name}`, addressKind[a.kind])
  await fill(`Van wie, ${name}`, a.whose)
  await day(`Bevestigd op, ${name}`, a.confirmedOn)
}

async function background(k: Keyboard, f: StayFacts): Promise<void> {
  const { fill, day, choose } = formOf(k)
  await fill('Waarom ik dit wil', f.motivation)
  await fill('Hulp die eerder niet genoeg was', f.triedBefore)
  await day('Clean sinds', f.cleanSince)
  await day('Kliniek verlaten op', f.clinicLeftOn)
  await day('Nazorg van de kliniek tot', f.aftercareUntil)
  await day('Datum van de verwijzing', f.referralOn)
  for (const t of f.treatments) {
    await k.button('Voeg behandeling toe')
    await k.fill('Kliniek', t.clinic)
    await fill('Periode', t.period)
    await day('Klaar op', t.endedOn)
    await choose('Afgemaakt?', yesNo[t.completed])
  }
}

async function naaste(k: Keyboard, n: Naaste): Promise<void> {
  const { fill, day, choose } = formOf(k)
  await k.button('Voeg naaste toe')
  await k.fill('Band', n.relation)
  await fill('Naam naaste', n.name)
  await fill('Telefoon naaste', n.phone)
  if (n.nameOnPaper) await k.tick('De naam mag op papier')
  await fill('Hoe vaak contact', n.contact)
  await choose('Mag bij gesprekken zijn', yesNo[n.mayJoin])
  await day('Bewoner vond dit goed op', n.consentOn)
  await fill('Wat deze naaste doet', n.does)
  if (n.burden !== null) await k.choose('Hoe zwaar is het voor deze naaste?', `${n.burden} ${burdenWords[n.burden - 1] ?? ''}`)
  await fill('Uitleg bij de belasting', n.burdenNote)
}

async function professional(k: Keyboard, p: Professional): Promise<void> {
  const { fill, day } = formOf(k)
  await k.button('Voeg hulpverlener toe')
  await k.select('Soort hulp', professionalKind[p.kind])
  await fill('Naam hulpverlener', p.name)
  await day('Vanaf', p.from)
  await day('Tot', p.to)
  await fill('Wat deze hulpverlener doet', p.does)
}
