import type { WeekPerson } from '../domain/rooster/scheduleWeek.ts'
import { fewOf, listed } from '../text/listed.ts'
import { blockTitle } from '../text/rooster/blockWords.ts'
import type { WeekAsk } from './weekAsks.ts'
import type { Found, WeekSituation } from './weekMeasure.ts'

const dayNames = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const
const small = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'] as const
const amount = (n: number): string => small[n] ?? String(n)
/** A number as people write it: '3,5'. */
export const said = (n: number): string => String(Math.round(n * 100) / 100).replace('.', ',')
const quarters: Readonly<Record<string, string>> = { '0.25': 'een kwartier', '0.5': 'een half uur', '0.75': 'drie kwartier' }
/** Hours in words: '3,5 uur', 'een half uur'. */
export const hourWords = (hours: number): string => quarters[String(hours)] ?? `${said(hours)} uur`

const daysOf = ({ days }: Found): string => (days.length === 7 ? 'elke dag' : listed(days.map((d) => dayNames[d] ?? '')))
const namesOf = (ids: readonly string[], people: readonly WeekPerson[]): readonly string[] => people.filter((p) => ids.includes(p.dossierId)).map((p) => p.callName)
/** For whom it is, when it is not for all. */
function forWhom({ residents }: Found, ask: WeekAsk): string {
  const names = namesOf(residents, ask.people)
  return names.length === 0 || (names.length === ask.people.length && names.length > 1) ? '' : ` voor ${fewOf(names, 'anderen')}`
}

function moreGroup(found: Found, ask: WeekAsk): string {
  const gap = found.norm - found.value
  const blocks = Math.ceil((gap * 60) / ask.part)
  const start = `Nog ${hourWords(gap)} groep${forWhom(found, ask)}:`
  return gap < 1 ? `${start} maak een groepsblok langer.` : `${start} zet er ${amount(blocks)} ${blocks === 1 ? 'groepsblok' : 'groepsblokken'} bij.`
}
function moreParts(found: Found, ask: WeekAsk, what: string): string {
  const gap = found.norm - found.value
  return `Nog ${amount(gap)} ${gap === 1 ? 'dagdeel' : 'dagdelen'} ${what} van ${hourWords(ask.part / 60)}${forWhom(found, ask)}: maak het op ${gap === 1 ? 'één dag' : `${amount(gap)} dagen`} langer, of zet er een blok bij.`
}
function smaller(found: Found, s: WeekSituation): string {
  const titles = [...new Set(s.blocks.filter((b) => found.blocks.includes(b.id)).map(blockTitle))]
  return `Splits ${fewOf(titles, 'andere groepen')}: er doen ${said(found.value)} mensen mee.`
}

/** What would make a broken norm right, in one plain sentence. */
export function makesRight(ask: WeekAsk, found: Found, s: WeekSituation): string {
  const gap = found.norm - found.value
  if (ask.bound === 'most' && ask.what !== 'groepsgrootte' && ask.what !== 'grootste-groep') return `Hier is ${said(found.norm)} het meeste: haal er een blok af.`
  switch (ask.what) {
    case 'groep':
      return moreGroup(found, ask)
    case 'dagdelen':
      return moreParts(found, ask, 'groep')
    case 'buiten':
      return `Nog ${hourWords(gap)} daginvulling buiten${forWhom(found, ask)}: zet er ${amount(Math.ceil((gap * 60) / ask.part))} ${gap * 60 <= ask.part ? 'dagdeel' : 'dagdelen'} bij.`
    case 'dagdelen-buiten':
      return moreParts(found, ask, 'buiten')
    case 'collectief':
      return `Op ${daysOf(found)} is er samen minder dan ${hourWords(ask.number / 5)}${forWhom(found, ask)}: maak de dagopening of de dagsluiting langer.`
    case 'groepsmomenten':
      return `Op ${daysOf(found)} zijn er minder dan ${amount(ask.number)} groepsmomenten${forWhom(found, ask)}: zet er een bij.`
    case 'groepsgrootte':
      return `Gemiddeld doen er ${said(found.value)} mensen mee: ${ask.bound === 'most' ? 'splits een groep in tweeën' : 'voeg groepen samen'}.`
    case 'grootste-groep':
      return ask.bound === 'most' ? smaller(found, s) : `In de grootste groep zitten ${said(found.value)} mensen: voeg groepen samen.`
    case 'vaste-tijden':
      return `Geef een vaste tijd in de week aan: ${listed(found.missing)}.`
    case 'in-huis':
      return found.value === 0 ? 'Alles in de groep is online: maak er minstens één blok in huis van.' : `Maak nog ${amount(gap)} ${gap === 1 ? 'groep' : 'groepen'} in huis.`
    case 'vormen': {
      const names = namesOf(found.residents, ask.people)
      return `${names.length === 0 ? 'In de week' : `In de week van ${fewOf(names, 'anderen')}`} staat geen ${listed(found.missing)}: zet die erbij.`
    }
  }
}
