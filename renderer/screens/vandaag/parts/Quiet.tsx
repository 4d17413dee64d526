import { IconPlus } from '@tabler/icons-react'
import type { Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Button } from '../../../ui/Button.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import type { Work } from '../model/groups.ts'
import { callName } from '../model/words.ts'

type Props = { readonly next: Work | null; readonly today: Day; readonly empty: boolean; readonly houseName: string; readonly onNew: () => void }

/** A day without work says so, and looks one duty ahead. */
export function Quiet({ next, today, empty, houseName, onNew }: Props) {
  const no = useWhyNot('dossier.create')
  if (empty) {
    return (
      <Empty title={`Welkom in ${houseName || 'Baken'}`} actions={<Button variant="primary" size="large" icon={IconPlus} blocked={no} onClick={onNew}>Nieuwe bewoner</Button>}>
        Hier staat straks wat vandaag aandacht vraagt: termijnen, wie er is, en wat op een handtekening wacht. Begin met de eerste bewoner.
      </Empty>
    )
  }
  const ahead = next && next.next.date > today ? ` Eerstvolgende: ${dayAndMonth(next.next.date)}, ${next.next.title.charAt(0).toLowerCase()}${next.next.title.slice(1)}, ${callName(next.resident)}.` : ''
  return <Empty title="Niets te laat en niets deze week.">{ahead}</Empty>
}
