import type { Page } from '@playwright/test'
import { caseA, factsA } from '../caseA.ts'
import { arrive, saved } from './caseAStart.ts'
import type { Keyboard } from './keyboard.ts'

const { person, naasten } = caseA().dossier
const [sister, daughter] = naasten

/** A dossier for Daan, and the facts of his intake in the order of the form. */
export async function intake(k: Keyboard, page: Page): Promise<void> {
  await k.palette('nieuwe bewoner')
  await arrive(k, 'Voornaam')
  await k.fill('Voornaam', person.firstName)
  await k.fill('Achternaam', person.lastName)
  await k.fill('Roepnaam', person.roepnaam)
  await k.press('Enter')
  await arrive(k, 'Geboortedatum')
  await k.day('Geboortedatum', '14-05-1994')
  await k.fill('Cliëntnummer', person.clientNumber)
  await k.fill('BSN', person.bsn)

  await k.fill('Nummer van de indicatie', factsA.indicatie.number)
  await k.fill('Soort indicatie', factsA.indicatie.product)
  await k.fill('Afgegeven door', 'Zwolle')
  await k.day('Indicatie van', '5-1-2026')
  await k.day('Indicatie tot en met', '4-1-2027')
  await k.choose('Met wooncomponent?', 'Nee')
  await k.fill('Gemeente van herkomst', 'Kampen')
  await k.fill('Verantwoordelijke gemeente', 'Zwolle')
  await k.fill('Contact bij de toegang', 'Toegangsteam Zwolle')
  await k.choose('Hoe kwam de aanmelding?', 'Kliniek')

  await k.day('Dag van plaatsing', '5-1-2026')
  await k.day('Geplande uitstroom', '18-12-2026')
  await k.day('Fase opbouw vanaf', '5-4-2026')
  await k.day('Fase uitstroom vanaf', '18-6-2026')

  await k.choose('Eindverantwoordelijk', 'F. Proef')
  await k.choose('Persoonlijk begeleider', 'S. Model')
  await k.choose('Ervaringsdeskundige', 'R. Staal')

  await k.fill('Gepland adres', factsA.plannedAddress.address)
  await k.select('Soort, gepland adres', 'Bij iemand uit het netwerk')
  await k.fill('Van wie, gepland adres', factsA.plannedAddress.whose)
  await k.select('Soort, adres als het misgaat', 'Bij iemand uit het netwerk')
  await k.fill('Van wie, adres als het misgaat', factsA.emergencyAddress.whose)
  await k.day('Bevestigd op, adres als het misgaat', '5-1-2026')

  await k.fill('Waarom ik dit wil', factsA.motivation)
  await k.fill('Hulp die eerder niet genoeg was', factsA.triedBefore)
  await k.day('Clean sinds', '30-10-2025')
  await k.day('Kliniek verlaten op', '2-1-2026')
  await k.day('Nazorg van de kliniek tot', '1-4-2026')
  await k.day('Datum van de verwijzing', '15-12-2025')
  for (const t of factsA.treatments) {
    await k.button('Voeg behandeling toe')
    await k.fill('Kliniek', t.clinic)
    if (t.period) await k.fill('Periode', t.period)
    if (t.endedOn) await k.day('Klaar op', '2-1-2026')
    if (t.completed === 'ja') await k.choose('Afgemaakt?', 'Ja')
  }

  await k.button('Voeg naaste toe')
  await k.fill('Band', sister?.relation ?? '')
  await k.fill('Naam naaste', sister?.name ?? '')
  await k.fill('Telefoon naaste', sister?.phone ?? '')
  await k.choose('Mag bij gesprekken zijn', 'Ja')
  await k.day('Bewoner vond dit goed op', '5-1-2026')
  await k.fill('Wat deze naaste doet', sister?.does ?? '')
  await k.choose('Hoe zwaar is het voor deze naaste?', '4 zwaar')
  await k.fill('Uitleg bij de belasting', sister?.burdenNote ?? '')
  await k.button('Voeg naaste toe')
  await k.fill('Band', daughter?.relation ?? '')
  await k.fill('Naam naaste', daughter?.name ?? '')
  await k.tick('De naam mag op papier')
  await k.fill('Hoe vaak contact', daughter?.contact ?? '')
  await k.fill('Wat deze naaste doet', daughter?.does ?? '')

  await k.button('Voeg hulpverlener toe')
  await k.select('Soort hulp', 'Kliniek')
  await k.day('Tot', '1-4-2026')
  await k.fill('Wat deze hulpverlener doet', 'nazorg')
  await k.button('Voeg hulpverlener toe')
  await k.select('Soort hulp', 'Budgetbeheer')
  await k.day('Vanaf', '12-1-2026')
  await k.fill('Wat deze hulpverlener doet', 'geld en rekeningen')

  await k.fill('Huur per maand', '485')
  await k.day('Huisregels getekend op', '5-1-2026')
  await k.day('Instroomvoorwaarden getekend op', '5-1-2026')
  await saved(page)
}
