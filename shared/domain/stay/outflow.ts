import { z } from 'zod'
import { dayOrNull, line, named, prose } from '../fields.ts'

export const outflowAreas = ['inkomen', 'schulden', 'daginvulling', 'netwerk'] as const
/** The four areas that are prepared before somebody leaves (B42). */
export type OutflowArea = (typeof outflowAreas)[number]

const answer = z.enum(['open', 'ja', 'nee'])
const area = z.strictObject({ status: named(prose, 'hoe staat het ervoor'), action: named(prose, 'wat nog moet'), who: named(line, 'wie'), due: named(dayOrNull, 'klaar op') })

/**
 * What the resident wants after the stay and how far it is (V08–V10, V42, V43, B42–B44): written in the talk of month six, kept up in every
 * later one. The uitstroomplan and the melding are made from it. Dates, addresses and registration as woningzoekende stand in the facts of the stay.
 */
export const outflowSchema = z.strictObject({
  wish: named(prose, 'hoe ik wil wonen', 'In de woorden van de bewoner.'),
  gemeente: named(line, 'gemeente', 'Waar de bewoner wil wonen.'),
  back: named(z.enum(['open', 'ja', 'nee', 'weet-niet']), 'terug naar gemeente van herkomst'),
  backReason: named(prose, 'waarom wel of niet terug'),
  positiveNetwork: named(prose, 'goede mensen daar', 'Wie er in die gemeente is die helpt om clean te blijven (V10).'),
  areas: named(z.strictObject({ inkomen: named(area, 'inkomen'), schulden: named(area, 'schulden'), daginvulling: named(area, 'daginvulling'), netwerk: named(area, 'netwerk') }), 'vier gebieden'),
  urgentie: named(z.strictObject({ state: named(z.enum(['open', 'niet-van-toepassing', 'aangevraagd', 'toegekend', 'afgewezen']), 'stand'), on: named(dayOrNull, 'op') }), 'urgentie', 'Urgentie voor een woning (B41).'),
  followUp: named(z.strictObject({ needed: named(answer, 'hulp nodig na vertrek'), what: named(prose, 'welke hulp'), by: named(line, 'van wie'), from: named(dayOrNull, 'vanaf') }), 'hulp na vertrek', 'Of er ambulante hulp nodig is en wie die geeft (V10).'),
  nearness: named(answer, 'zonder nabijheid', 'Of de bewoner zonder hulp in de buurt kan, dag en nacht (B43).'),
  rhythm: named(answer, 'vast dagritme', 'Of de bewoner een vast dagritme heeft (B43).'),
  notice: named(z.strictObject({ to: named(line, 'aan', 'De gemeente en het team waar de melding heen gaat.'), ask: named(prose, 'wat wij vragen'), sentOn: named(dayOrNull, 'verzonden op') }), 'melding aan de gemeente'),
})
export type Outflow = z.infer<typeof outflowSchema>
const emptyArea = { status: '', action: '', who: '', due: null }
/** Before anybody spoke of leaving. */
export const emptyOutflow: Outflow = {
  wish: '', gemeente: '', back: 'open', backReason: '', positiveNetwork: '', areas: { inkomen: emptyArea, schulden: emptyArea, daginvulling: emptyArea, netwerk: emptyArea },
  urgentie: { state: 'open', on: null }, followUp: { needed: 'open', what: '', by: '', from: null }, nearness: 'open', rhythm: 'open', notice: { to: '', ask: '', sentOn: null },
}
/** Whether a word is one of the four areas. */
export const isOutflowArea = (word: string): word is OutflowArea => outflowAreas.some((a) => a === word)
