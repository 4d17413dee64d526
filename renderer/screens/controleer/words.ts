import { clockOnScreen, dayOfMoment, shortDay } from '#shared/domain/calendar/format.ts'
import { verdictOf, type SealedDocument, type SealReport, type Verdict } from '#shared/domain/seal/report.ts'
import type { State } from '../../ui/StateMark.tsx'

/** 'di 3 feb 2026, 14:02'. */
export const momentText = (at: string): string => `${shortDay(dayOfMoment(at))}, ${clockOnScreen(at)}`
const since = (at: string): string => `${shortDay(dayOfMoment(at))} om ${clockOnScreen(at)}`
const named = (d: SealedDocument): string => `${d.title}, versie ${d.number}`

/** The mark, the one sentence and what follows from it. */
export type Answer = { readonly verdict: Verdict; readonly mark: State; readonly title: string; readonly text: string; readonly notice?: string }

const sealedOn = ({ check }: SealReport): string => (check.kind === 'intact' ? since(check.signedAt) : '')
const sealedBy = ({ check }: SealReport): string => (check.kind === 'intact' ? check.certificate.subject || 'iemand zonder naam' : '')

/** What somebody with a paper in hand wants to hear first. */
export function answerTo(report: SealReport): Answer {
  const { check, document } = report
  const verdict = verdictOf(report)
  switch (verdict) {
    case 'ours':
      return {
        verdict, mark: 'gedaan', title: 'Dit is ons document en er is niets aan veranderd.', text: `Het is nog precies zoals het was toen het zegel erop ging, op ${sealedOn(report)}.`,
        ...(document?.newest ? { notice: `Er is een nieuwere versie: versie ${document.newest}. Deze geldt niet meer.` } : document?.status === 'vervangen' ? { notice: 'Deze versie is vervangen. Zij geldt niet meer.' } : {}),
      }
    case 'ours-gone':
      return { verdict, mark: 'deze-week', title: 'Dit is van ons, en er is niets aan veranderd.', text: `Ons zegel ging erop op ${sealedOn(report)}. Het document zelf staat niet (meer) in deze kluis, dus van wie het is kunnen we niet nakijken.` }
    case 'known-text':
      return { verdict, mark: 'deze-week', title: 'Het zegel op dit document is niet van ons.', text: `Het draagt het kenmerk van een document van ons: ${document ? named(document) : ''}. Maar het zegel is gezet door ${sealedBy(report)}, en dat certificaat kennen we niet. Ga uit van het document dat hier bewaard is.` }
    case 'stranger':
      return { verdict, mark: 'komt-nog', title: 'Dit is niet van ons.', text: `Er zit een zegel op van ${sealedBy(report)}. Sinds ${sealedOn(report)} is er niets aan veranderd.` }
    case 'changed':
      return { verdict, mark: 'deze-week', title: 'Dit document is veranderd.', text: `${check.kind === 'broken' ? check.why : ''}${document ? ` Het noemt zich ${named(document)}. Ga uit van het document dat hier bewaard is.` : ''}` }
    case 'unsealed':
      return { verdict, mark: 'komt-nog', title: 'Hier zit geen zegel op.', text: 'Daarom is niet te zien van wie het is, en of er iets aan veranderd is. Een concept, een scan en een afdruk die weer is ingelezen hebben nooit een zegel.' }
    case 'unreadable':
      return { verdict, mark: 'komt-nog', title: 'Dit bestand kunnen we niet lezen.', text: check.kind === 'unreadable' ? check.why : '' }
  }
}

const otherReader = 'Wie dit bestand ergens anders opent, bijvoorbeeld bij de gemeente, ziet ook dat er niets veranderd is. Ons certificaat is daar onbekend tot iemand het vertrouwt: er staat dan dat de uitgever onbekend is.'
const clock = 'De tijd op het zegel komt van de computer die het zegel zette. Niemand anders heeft die nagekeken.'

/** What the answer does and does not mean. */
export function meaningOf(verdict: Verdict): readonly string[] {
  switch (verdict) {
    case 'ours':
      return ['Een zegel laat zien dat er sinds dat moment geen teken is veranderd. Over de handtekeningen zelf zegt het niets: die staan in het dossier.', clock, otherReader]
    case 'ours-gone':
      return ['Een zegel laat zien dat er sinds dat moment geen teken is veranderd. Een dossier kan intussen vernietigd zijn, of deze kluis is teruggezet uit een oudere reservekopie.', clock, otherReader]
    case 'known-text':
      return ['Een kenmerk kan iedereen overschrijven. Alleen een zegel met ons certificaat bewijst dat het document van ons komt.', 'Gebruikte het huis vroeger een andere kluis? Dan kan dit een zegel uit die kluis zijn.']
    case 'stranger':
      return ['Een zegel laat zien dat er niets veranderd is, niet dat de afzender is wie hij zegt. Wie dat wil weten, kijkt in een pdf-programma of het certificaat vertrouwd is.', clock]
    case 'changed':
      return ['Eén ander teken is genoeg. Soms is het geen opzet: een programma dat het bestand opnieuw bewaart, of een mail die het beschadigt.', 'Vraag het document opnieuw op, of gebruik dat uit het dossier. Is het van een ander? Sommige programma’s voegen na het tekenen nog iets toe; kijk het dan na in een pdf-programma.']
    case 'unsealed':
      return ['Baken zet een zegel op elk document dat wordt vastgesteld, als pdf en als Word-bestand. Een document zonder zegel kan best echt zijn. Leg het naast het document uit het dossier.']
    case 'unreadable':
      return ['Baken kijkt pdf- en Word-bestanden na. Kreeg je het per mail? Laat het dan opnieuw sturen.']
  }
}
