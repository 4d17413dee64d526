import { dayOfMoment, longDay } from '../domain/calendar/format.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { PlanVersion } from '../domain/plan/version.ts'
import { planStatusName } from '../text/statuses.ts'

/** The status of a version as the footer says it: 'concept van 15 januari 2026', 'vastgesteld 22 januari 2026'. */
export function statusLine(v: Pick<PlanVersion, 'status' | 'discussedOn'> & { readonly final: Pick<NonNullable<PlanVersion['final']>, 'at'> | null }, today: Day): string {
  switch (v.status) {
    case 'concept':
      return `concept van ${longDay(today)}`
    case 'besproken':
      return `concept, besproken${v.discussedOn ? ` op ${longDay(v.discussedOn)}` : ''}`
    case 'ter-ondertekening':
      return planStatusName[v.status]
    case 'vastgesteld':
    case 'vervangen':
      return `${v.status}${v.final ? ` ${longDay(dayOfMoment(v.final.at))}` : ''}`
    default:
      return v.status satisfies never
  }
}

/** 'plan 1, versie 2'. */
export const planReference = (stayNumber: number, versionNumber: number): string => `plan ${stayNumber}, versie ${versionNumber}`
