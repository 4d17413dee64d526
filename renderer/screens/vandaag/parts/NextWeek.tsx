import type { WeekAhead } from '#shared/domain/today.ts'
import { go } from '../../../state/router.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SourceButton } from '../../../ui/Source.tsx'

/** What the week that comes lacks, in one line; nothing when it is in order. */
export function NextWeek({ week }: { readonly week: WeekAhead | null }) {
  if (week === null) return null
  return (
    <Card title="Weekrooster" action={<LinkButton onClick={() => go({ screen: 'weekrooster', monday: week.monday })}>Kijk het rooster na</LinkButton>}>
      <p>{week.text}{week.more === 0 ? '' : week.more === 1 ? ' Er is nog 1 ander punt.' : ` Er zijn nog ${week.more} andere punten.`}</p>
      <SourceButton sources={week.sources} />
    </Card>
  )
}
