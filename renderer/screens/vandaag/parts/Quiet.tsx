import { IconPlus } from '@tabler/icons-react'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Button } from '../../../ui/Button.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import type { Line } from '../model/lines.ts'

type Props = { readonly next: Line | null; readonly empty: boolean; readonly mine: boolean; readonly houseName: string; readonly onNew: () => void }

/** A day without work says so, and looks one duty ahead. */
export function Quiet({ next, empty, mine, houseName, onNew }: Props) {
  const no = useWhyNot('dossier.create')
  if (empty) {
    return (
      <Empty title={`Welkom in ${houseName || 'Baken'}`} actions={<Button variant="primary" size="large" icon={IconPlus} blocked={no} onClick={onNew}>Nieuwe bewoner</Button>}>
        Hier staat straks wat vandaag aandacht vraagt: termijnen, wie er is, en wat op een handtekening wacht. Begin met de eerste bewoner.
      </Empty>
    )
  }
  const ahead = next ? `Eerstvolgende: ${dayAndMonth(next.work.date)}, ${next.work.title.charAt(0).toLowerCase()}${next.work.title.slice(1)}, ${next.person?.callName ?? 'het huis'}.` : ''
  return <Empty title={mine ? 'Bij jouw bewoners: niets te laat en niets deze week.' : 'Niets te laat en niets deze week.'}>{ahead}</Empty>
}
