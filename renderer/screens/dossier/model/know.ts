import { fullDay, shortDay } from '#shared/domain/calendar/format.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import { currentPlan } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Uitstroomadres } from '#shared/domain/stay/stay.ts'

/** A fact that people look up: label, value, and a second line. */
export type Fact = { readonly label: string; readonly value: string; readonly note: string }

const place = (a: Uitstroomadres): string => {
  const whose = a.address.toLowerCase().includes(a.whose.trim().toLowerCase()) ? '' : a.whose.trim()
  return [whose && !/^(bij|van) /i.test(whose) ? `bij ${whose}` : whose, a.address.trim()].filter(Boolean).join(', ')
}
const staffName = (house: Pick<House, 'staff'>, id: string | null): string => house.staff.find((s) => s.id === id)?.name ?? ''
const NOT_YET = 'nog niet ingevuld'

/** The four facts that staff look up most, as they stand in dossier and plan. */
export function goodToKnow(stay: Stay, house: Pick<House, 'staff'>, person: { readonly goodToKnow: string }): readonly Fact[] {
  const f = stay.facts
  const plan = currentPlan(stay)
  const begeleider = staffName(house, f.begeleiderId) || staffName(house, f.hboId)
  const others = [f.hboId && staffName(house, f.hboId) !== begeleider ? `hbo ${staffName(house, f.hboId)}` : '', f.ervaringsdeskundigeId ? `ervaring ${staffName(house, f.ervaringsdeskundigeId)}` : ''].filter(Boolean).join(', ')
  return [
    { label: 'Als het misgaat', value: place(f.emergencyAddress) || NOT_YET, note: f.emergencyAddress.confirmedOn ? `bevestigd ${shortDay(f.emergencyAddress.confirmedOn)}` : f.emergencyAddress.address ? 'nog niet bevestigd' : '' },
    { label: 'Daarna', value: plan?.content.afterwards.trim() || place(f.plannedAddress) || NOT_YET, note: plan?.content.afterwards.trim() ? place(f.plannedAddress) : '' },
    { label: 'Begeleider', value: begeleider || NOT_YET, note: others },
    { label: 'Indicatie', value: f.indicatie.to ? `t/m ${shortDay(f.indicatie.to)}` : f.indicatie.number || NOT_YET, note: f.indicatie.to ? f.indicatie.number : '' },
    ...(person.goodToKnow.trim() ? [{ label: 'Let op', value: person.goodToKnow.trim(), note: '' }] : []),
  ]
}

/** 'Van ma 5 jan 2026 tot vr 18 dec 2026', the head of the timeline. */
export const stayTitle = (from: string | null, to: string | null): string => (from && to ? `Van ${shortDay(from)} tot ${shortDay(to)}` : from ? `Vanaf ${fullDay(from)}` : 'Het verblijf')
