import type { Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth, distance } from '#shared/domain/calendar/format.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Row } from '../../../ui/Row.tsx'
import { useNextSources } from '../useNextSources.ts'
import type { Work } from '../model/groups.ts'
import { workAction } from '../model/words.ts'

/** One duty: what, for whom, when, and the way to where it is solved. */
export function WorkRow({ work, today }: { readonly work: Work; readonly today: Day }) {
  const { resident, next } = work
  const action = workAction(resident)
  const sources = useNextSources(next)
  const act = (): void => {
    if (action.goal === 'tekenen' && resident.plan) go({ screen: 'ondertekenen', dossierId: resident.id, versionId: resident.plan.versionId })
    else if (action.goal === 'plan') go({ screen: 'plan', dossierId: resident.id, step: '1' })
    else if (action.goal === 'woning') go({ screen: 'dossier', id: resident.id, tab: 'intake', field: 'stay.houseSeeker.on' })
    else go({ screen: 'dossier', id: resident.id, tab: 'overzicht' })
  }
  return (
    <Row
      state={next.state}
      what={next.title}
      who={fullName(resident) || resident.roepnaam}
      date={dayAndMonth(next.date)}
      distance={distance(next.date, today)}
      sources={sources}
      action={<Button size="small" width="fixed" onClick={act} label={`${action.label}, ${fullName(resident)}`}>{action.label}</Button>}
    />
  )
}
