import { compareDays, daysBetween, type Day } from '../domain/calendar/day.ts'
import { dayAndMonth } from '../domain/calendar/format.ts'
import { listed } from '../text/listed.ts'
import { isOpenDuty, isTalk, type Duty } from './duty.ts'
import { dutyShort } from './explain.ts'

/** Duties within so many days of the first fall together. */
export const TOGETHER_DAYS = 21

/** Duties that one talk can serve: the day that it is held at the latest, and why then. */
export type Together = { readonly duties: readonly Duty[]; readonly on: Day; readonly why: string }

const named = (duties: readonly Duty[]): string => listed(duties.map((d, i) => (i === 0 ? dutyShort(d) : dutyShort(d).toLowerCase())))

function talkOf(duties: readonly Duty[]): Together {
  const latest = duties.map((d) => d.date).sort(compareDays).at(-1) ?? ''
  const hard = duties.flatMap((d) => (d.hardOn === null ? [] : [{ on: d.hardOn, norm: d.norms.find((n) => n.hard) }])).sort((a, b) => compareDays(a.on, b.on))[0]
  const [on, reason] = hard && hard.on < latest ? [hard.on, `want die dag moet (${hard.norm?.id ?? ''})`] : [latest, 'de laatste van deze dagen']
  return { duties, on, why: `${named(duties)} vallen samen. Eén gesprek is genoeg, uiterlijk ${dayAndMonth(on)}: ${reason}.` }
}

/** The open talks that fall together, each group of two or more as one talk: on the latest day, unless a hard norm is earlier. No talk is in two groups. */
export function togetherOf(duties: readonly Duty[]): readonly Together[] {
  const groups: Duty[][] = []
  for (const talk of duties.filter((d) => isTalk(d) && isOpenDuty(d)).sort((a, b) => compareDays(a.date, b.date))) {
    const last = groups.at(-1)
    const first = last?.[0]
    if (last && first && daysBetween(first.date, talk.date) <= TOGETHER_DAYS) last.push(talk)
    else groups.push([talk])
  }
  return groups.filter((g) => g.length > 1).map(talkOf)
}

/** Where a short stay pushes duties onto each other, and what that means for the people of the house. */
export type Squeeze = { readonly id: 'maand-0' | 'maand-2' | 'maand-6'; readonly duties: readonly Duty[]; readonly text: string }

/** What nobody points out (domain a.6): preparing on day one, the first plan that is also the notice, one talk about leaving for all that comes halfway. */
export function squeezesOf(duties: readonly Duty[]): readonly Squeeze[] {
  const open = duties.filter(isOpenDuty)
  const of = (kind: Duty['kind']): Duty | undefined => open.find((d) => d.kind === kind)
  const [preparation, notice, plan] = [of('uitstroomvoorbereiding'), of('uitstroommelding'), of('trajectplan')]
  const found: Squeeze[] = []
  if (preparation && preparation.offset.months < 0 && preparation.computed < preparation.date) found.push({ id: 'maand-0', duties: [preparation], text: 'Het verblijf is kort: begin op de eerste dag met de uitstroom.' })
  if (notice && plan && notice.date <= plan.date && daysBetween(notice.date, plan.date) > TOGETHER_DAYS) found.push({ id: 'maand-2', duties: [notice, plan], text: 'De uitstroomwens moet naar de gemeente voordat het plan klaar is. Vraag er bij de intake al naar.' })
  else if (notice && plan && Math.abs(daysBetween(notice.date, plan.date)) <= TOGETHER_DAYS) found.push({ id: 'maand-2', duties: [notice, plan], text: 'Het eerste plan is dan ook de melding van de uitstroomwens.' })
  const leaving = togetherOf(open).find((t) => t.duties.some((d) => d.kind !== 'evaluatie'))
  if (leaving) found.push({ id: 'maand-6', duties: leaving.duties, text: 'Praat in dit ene gesprek ook over wonen, geld, daginvulling en netwerk na het verblijf.' })
  return found
}
