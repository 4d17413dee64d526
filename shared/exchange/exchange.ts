import { z } from 'zod'
import { consentEntrySchema, consentSheetSchema } from '../domain/consent/consent.ts'
import { evaluationContentSchema, evaluationStatuses } from '../domain/evaluation/evaluation.ts'
import { dayOrNull, id, line, moment, named, prose } from '../domain/fields.ts'
import { houseSchema, staffSchema } from '../domain/house/house.ts'
import { naasteSchema, professionalSchema } from '../domain/people/network.ts'
import { personSchema } from '../domain/people/person.ts'
import { planContentSchema } from '../domain/plan/content.ts'
import { copySchema, planStatuses } from '../domain/plan/version.ts'
import { frozenSchema } from '../domain/signature/fixed.ts'
import { signerRoles } from '../domain/signature/signature.ts'
import { contactSchema } from '../domain/stay/contact.ts'
import { stayEndSchema } from '../domain/stay/end.ts'
import { learningSchema } from '../domain/stay/learning.ts'
import { outflowSchema } from '../domain/stay/outflow.ts'
import { handledSchema, phases, stayFactsSchema } from '../domain/stay/stay.ts'
import { attendanceSchema } from '../domain/rooster/attendance.ts'
import { normSchema, profileSchema } from '../domain/profile/profile.ts'
import { filePaperSchema, fileReceiptSchema, waysSigned } from './receiptFile.ts'
import { fileBlockSchema, fileOwnBlockSchema } from './weekFile.ts'

/** The name and version of the format: the first thing a file says. */
export const FORMAT = 'baken-uitwisseling/1'

/** More than any life has; a file with more was not made by people. */
export const MOST_STAYS = 50
export const MOST_VERSIONS = 100
export const MOST_MARKS = 50_000

/** What was signed elsewhere, as that house tells it. A statement: it is never taken in as a signature. */
export const signedSchema = z.strictObject({
  at: named(moment, 'vastgezet op', 'Wanneer de tekst is vastgezet om te tekenen: dag en tijd.'),
  text: named(frozenSchema.shape.canonical, 'vastgezette tekst', 'De tekst die is getekend: canonieke JSON (RFC 8785) van het document.'),
  fingerprint: named(frozenSchema.shape.fingerprint, 'vingerafdruk', 'SHA-256 van de vastgezette tekst in UTF-8, 64 tekens hexadecimaal.'),
  finalAt: named(moment.nullable(), 'vastgesteld op', 'Wanneer het is vastgesteld: dag en tijd. Null = nog niet.'),
  finalBy: named(line, 'vastgesteld door'),
  signatures: named(z.array(z.strictObject({
    role: named(z.enum(signerRoles), 'rol'), name: named(line, 'naam'), at: named(moment, 'getekend op', 'Dag en tijd.'),
    how: named(z.enum(waysSigned), 'hoe', 'Op het scherm met inkt, op papier, met een getypte naam, of niet getekend.'), words: named(prose, 'opmerking of reden', 'In de woorden van wie tekende of niet tekende.'),
  })), 'handtekeningen', 'Wie er tekende. De inkt zelf gaat nooit mee.'),
})
export type Signed = z.infer<typeof signedSchema>

/** One version of a plan as it travels. */
export const versionSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van deze versie.'),
  number: named(z.number().int().min(1), 'versienummer', 'Leeg = de plaats in de lijst.'),
  status: named(z.enum(planStatuses), 'stand', 'De stand in het huis waar het bestand vandaan komt. Wie binnenhaalt krijgt altijd een concept.'),
  discussedOn: named(dayOrNull, 'besproken op'),
  content: named(planContentSchema, 'inhoud', 'Wat er in het plan staat.'),
  copies: named(z.array(z.strictObject({ to: named(copySchema.shape.to, 'aan'), on: named(copySchema.shape.on, 'op') })), 'kopieën', 'Wie een kopie kreeg, en wanneer.'),
  signed: named(signedSchema.nullable(), 'getekend', 'Wat er elders is getekend. Het is een mededeling en telt bij binnenhalen niet als handtekening. Met de hand laat je dit weg.'),
})

/** One look back as it travels. */
export const talkSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van deze evaluatie.'),
  number: named(z.number().int().min(1), 'nummer', 'De hoeveelste evaluatie. Leeg = de plaats in de lijst.'),
  status: named(z.enum(evaluationStatuses), 'stand', 'De stand in het huis waar het bestand vandaan komt.'),
  dutyIds: named(z.array(id).max(20), 'taken', 'Kenmerken van de taken die met dit gesprek gedaan zijn: evaluatie-1.'),
  versionId: named(id.nullable(), 'versie van het plan', 'Kenmerk van de versie waarop is teruggekeken.'),
  newVersionId: named(id.nullable(), 'nieuwe versie', 'Kenmerk van de versie die eruit kwam.'),
  content: named(evaluationContentSchema, 'inhoud', 'Wat er in het gesprek is gezegd.'),
  signed: named(signedSchema.nullable(), 'getekend', 'Wat er elders is getekend; telt bij binnenhalen niet als handtekening.'),
})

/** The facts of a stay as they travel: without what belongs to one house's vault. */
export const factsSchema = stayFactsSchema.omit({ contractProfile: true, attachments: true }).extend({
  phase: named(z.enum(phases).nullable(), 'fase', 'De fase van nu, als je de lijst met fasen weglaat. Baken schrijft altijd de lijst.'),
})

export const exchangeStaySchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van dit verblijf.'),
  number: named(z.number().int().min(1), 'nummer', 'Het hoeveelste verblijf. Leeg = de plaats in de lijst.'),
  facts: named(factsSchema, 'gegevens van het verblijf'),
  plan: named(z.array(versionSchema).max(MOST_VERSIONS), 'versies van het plan', 'Oudste eerst.'),
  handled: named(z.array(handledSchema), 'afgemelde taken', 'Wat er met een taak gebeurde: gedaan, overgeslagen of uitgesteld.'),
  evaluations: named(z.array(talkSchema).max(MOST_VERSIONS), 'evaluaties', 'Oudste eerst.'),
  outflow: named(outflowSchema, 'uitstroom', 'Wat de bewoner na het verblijf wil, en hoe ver dat is.'),
  learning: named(z.array(learningSchema).max(200), 'leermomenten'),
  contacts: named(z.array(contactSchema).max(5000), 'contacten', 'Wie er contact had, hoe lang en waarover.'),
  ownBlocks: named(z.array(fileOwnBlockSchema).max(300), 'eigen week', 'Wat alleen van deze bewoner is: een gesprek, een behandeling, daginvulling buiten.'),
  attendance: named(z.array(attendanceSchema).max(MOST_MARKS), 'aanwezigheid', 'Bij welke groepen de bewoner was.'),
  receipts: named(z.array(fileReceiptSchema).max(MOST_VERSIONS), 'huisregels en voorwaarden', 'Wat er in dat huis is getekend. Het is een mededeling en telt bij binnenhalen niet als handtekening.'),
  end: named(stayEndSchema.nullable(), 'einde van het verblijf', 'Null = het verblijf loopt nog.'),
})

export const sheetSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van dit blad.'),
  number: named(z.number().int().min(1), 'versienummer', 'Leeg = de plaats in de lijst.'),
  status: named(consentSheetSchema.shape.status, 'stand', 'De stand in het huis waar het bestand vandaan komt. Wie binnenhaalt krijgt altijd een concept.'),
  entries: named(z.array(consentEntrySchema), 'regels', 'Met wie iets gedeeld mag worden, en wat.'),
  signed: named(signedSchema.nullable(), 'getekend', 'Wat er elders is getekend; telt bij binnenhalen niet als handtekening.'),
})

export const exchangeHouseSchema = houseSchema.pick({ name: true, street: true, postcode: true, city: true, phone247: true, planName: true, methodiek: true, rent: true, scores: true, norms: true, vngLayer: true, example: true }).extend({
  agreements: named(z.array(normSchema).max(400), 'eigen huisafspraken', 'Wat het huis er zelf bij afspreekt, zoals het nu geldt.'),
  week: named(z.array(fileBlockSchema).max(300), 'weekrooster', 'De vaste week. Leeg = de voorbeeldweek van het contractprofiel.'),
  papers: named(z.strictObject({
    huisregels: named(filePaperSchema.nullable(), 'huisregels', 'De regels die gelden. Null = de regels die Baken meelevert.'),
    instroomvoorwaarden: named(filePaperSchema.nullable(), 'instroomvoorwaarden', 'De voorwaarden die gelden. Null = die Baken meelevert.'),
  }), 'huisregels en instroomvoorwaarden', 'Wat een bewoner aan de deur tekent.'),
  staff: named(z.array(staffSchema.pick({ id: true, name: true, function: true })), 'medewerkers', 'Wie er in dit dossier genoemd wordt. Geen gebruikers, geen wachtwoorden.'),
})

/** A whole exchange file: everything in it is there. */
export const exchangeSchema = z.strictObject({
  format: named(z.literal(FORMAT), 'formaat', 'Naam en versie van dit formaat.'),
  made: named(z.strictObject({ with: named(line, 'programma'), at: named(moment, 'op', 'Dag en tijd.') }).nullable(), 'gemaakt', 'Waarmee en wanneer het bestand is gemaakt.'),
  leftOut: named(z.array(line), 'weggelaten', 'Wat met opzet niet in het bestand staat, één ding per regel.'),
  house: named(exchangeHouseSchema, 'huis', 'Het huis waar het dossier vandaan komt: wat de documenten ervan nodig hebben.'),
  profile: named(profileSchema, 'contractprofiel', 'Het contractprofiel van het laatste verblijf, helemaal: wie dit profiel niet kent, kan er dezelfde documenten mee maken. Leeg = het huisprofiel zonder normen.'),
  dossier: named(z.strictObject({
    person: named(personSchema, 'bewoner'),
    naasten: named(z.array(naasteSchema).max(60), 'naasten', 'Wie dicht bij de bewoner staat.'),
    professionals: named(z.array(professionalSchema).max(60), 'hulpverleners', 'Andere hulpverleners van de bewoner.'),
    stays: named(z.array(exchangeStaySchema).min(1).max(MOST_STAYS), 'verblijven', 'Oudste eerst; het laatste is van nu.'),
    consents: named(z.array(sheetSchema).max(MOST_VERSIONS), 'toestemmingsbladen', 'Oudste eerst.'),
  }), 'dossier'),
})
export type Exchange = z.infer<typeof exchangeSchema>
