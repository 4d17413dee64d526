import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { diplomas, functions, type Staff } from '#shared/domain/house/house.ts'
import { functionName } from '#shared/text/statuses.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { diplomaName } from '../../ui/diplomas.ts'
import { Select } from '../../ui/Select.tsx'
import { SegmentedBar } from '../../ui/SegmentedBar.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { Foldable } from './Foldable.tsx'
import { TabHead } from './TabHead.tsx'
import { useOpenHouse } from './useOpenHouse.ts'

const functionOptions = functions.map((value) => ({ value, label: functionName[value] }))
const diplomaOptions = diplomas.map((value) => ({ value, label: diplomaName[value] }))
const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('nl') + text.slice(1)
const noteOf = (s: Staff): string => [functionName[s.function], `diploma: ${lower(diplomaName[s.diploma])}`, s.active ? '' : 'werkt hier niet meer'].filter(Boolean).join(' · ')

/** Who works here: function and diploma decide who may be responsible for a plan. */
export function TeamTab() {
  const open = useOpenHouse()
  const [opened, setOpened] = useState<string | null>(null)
  if (!open) return null
  const { house, change } = open
  const patch = (id: string, next: Partial<Staff>): void => change({ staff: house.staff.map((s) => (s.id === id ? { ...s, ...next } : s)) })
  const add = (): void => {
    const id = `st-${crypto.randomUUID()}`
    change({ staff: [...house.staff, { id, name: '', function: 'begeleider', diploma: 'onbekend', userId: null, active: true }] })
    setOpened(id)
  }
  return (
    <>
      <TabHead title="Team"><Button variant="primary" icon={IconPlus} onClick={add}>Nieuwe medewerker</Button></TabHead>
      <p className="second">Wie hier staat, kun je kiezen als begeleider of als verantwoordelijke hbo’er. Alleen een hbo’er stelt een plan vast.</p>
      <Card flush>
        <ul>
          {house.staff.map((s) => (
            <Foldable key={s.id} name={s.name || 'Nieuwe medewerker'} note={noteOf(s)} open={opened === s.id} onToggle={() => setOpened(opened === s.id ? null : s.id)}>
              <TextInput label="Naam" help="zoals hij onder een plan staat" readOnly={s.userId !== null} value={s.name} onChange={(name) => patch(s.id, { name })} attention={s.name.trim() === '' ? 'Vul een naam in.' : undefined} />
              {s.userId === null && <SegmentedBar label="Functie" options={functionOptions} value={s.function} onChange={(f) => patch(s.id, { function: f })} />}
              <Select label="Diploma" options={diplomaOptions} value={s.diploma} onChange={(diploma) => patch(s.id, { diploma })} />
              {s.userId === null ? <Checkbox checked={s.active} onChange={(active) => patch(s.id, { active })}>Werkt hier nu</Checkbox> : <p className="second">{s.active ? 'Logt zelf in met deze naam. De functie volgt uit de rol bij Gebruikers.' : 'Kan niet meer inloggen.'}</p>}
            </Foldable>
          ))}
        </ul>
      </Card>
    </>
  )
}
