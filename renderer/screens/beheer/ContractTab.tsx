import { IconUpload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { House } from '#shared/domain/house/house.ts'
import { effectiveProfile, ownOf } from '#shared/domain/house/ownProfiles.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { call } from '../../state/client.ts'
import { useAllProfiles } from '../../state/house.ts'
import { useWhyNot } from '../../state/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ChoiceTiles } from '../../ui/ChoiceTiles.tsx'
import { ReadOnly } from '../../ui/readOnly.ts'
import { Select } from '../../ui/Select.tsx'
import { useToday } from '../../ui/Today.ts'
import css from './Beheer.module.css'
import { ProfileView } from './profielen/ProfileView.tsx'
import own from './profielen/Profielen.module.css'
import { TakeProfile, type Picked } from './profielen/TakeProfile.tsx'
import { TabHead } from './TabHead.tsx'
import { useOpenHouse } from './useOpenHouse.ts'

/** The contract profiles: which one new residents get, and each with its norms. */
export function ContractTab() {
  const open = useOpenHouse()
  const profiles = useAllProfiles()
  const [opened, setOpened] = useState<string | null>(null)
  const [left, setLeft] = useState<string | null>(null)
  if (!open) return null
  const profile = profiles.find((p) => p.id === opened)
  if (profile) return <ProfileView profile={profile} house={open.house} onOpen={setOpened} onBack={() => { setLeft(profile.id); setOpened(null) }} />
  return <ProfileList house={open.house} change={open.change} profiles={profiles} left={left} onOpen={setOpened} />
}

type ListProps = { readonly house: House; readonly change: (patch: Partial<House>) => void; readonly profiles: readonly Profile[]; readonly left: string | null; readonly onOpen: (id: string) => void }

function ProfileList({ house, change, profiles, left, onOpen }: ListProps) {
  const no = useWhyNot('house.change')
  const [picked, setPicked] = useState<Picked | null>(null)
  const pick = async (): Promise<void> => {
    const answer = await call('profile.pick', {})
    setPicked(answer.ok ? (answer.value === null ? null : { kind: 'profile', ...answer.value }) : { kind: 'wrong', problem: answer.problem })
  }
  const national = profiles.find((p) => p.layer === 'landelijk')
  const options = profiles.filter((p) => p.layer !== 'landelijk').map((p) => ({ value: p.id, label: p.name }))
  const choice = { label: 'Contractprofiel van nieuwe bewoners', help: 'wie hier al woont houdt het profiel van zijn verblijf', options, value: options.some((o) => o.value === house.contractProfile) ? house.contractProfile : null, onChange: (contractProfile: string) => change({ contractProfile }) }
  return (
    <>
      <TabHead title="Contractprofielen"><Button size="small" icon={IconUpload} blocked={no} onClick={() => void pick()}>Haal een profiel uit een bestand</Button></TabHead>
      <Card>
        <div className={css.fields}>
          {no !== undefined && <p className="second">Een ander profiel kiezen: {no.charAt(0).toLowerCase() + no.slice(1)}.</p>}
          <ReadOnly value={no !== undefined}>
            {options.length < 5 ? <ChoiceTiles {...choice} /> : <Select {...choice} />}
            {national && <Checkbox checked={house.vngLayer} onChange={(vngLayer) => change({ vngLayer })} note={`${national.notice} Adviezen geven geen termijn, tot jullie er een huisafspraak van maken.`.trim()}>{national.name} telt mee</Checkbox>}
          </ReadOnly>
        </div>
      </Card>
      <Card flush>
        <ul>{profiles.map((p) => <ProfileRow key={p.id} profile={p} house={house} focus={left === p.id} onOpen={() => onOpen(p.id)} />)}</ul>
      </Card>
      {picked && <TakeProfile picked={picked} onClose={() => setPicked(null)} onOther={() => { setPicked(null); void pick() }} onOpen={onOpen} />}
    </>
  )
}

function ProfileRow({ profile, house, focus, onOpen }: { readonly profile: Profile; readonly house: House; readonly focus: boolean; readonly onOpen: () => void }) {
  const today = useToday()
  const norms = effectiveProfile(profile, house, today).norms.length
  const focused = useRef(false)
  return (
    <li className={own.profile} ref={(line) => {
      if (!line || !focus || focused.current) return
      focused.current = true
      line.querySelector('button')?.focus()
    }}>
      <div className={own.about}>
        <p className={own.name}>{profile.name}{ownOf(house, profile.id) && <span className={own.tag}>Eigen</span>}{house.contractProfile === profile.id && <span className={own.tag}>Nieuwe bewoners</span>}</p>
        <p className={own.note}>{[profile.document, norms === 1 ? '1 norm' : norms === 0 ? 'geen normen' : `${norms} normen`].filter(Boolean).join(' · ')}</p>
      </div>
      <Button size="small" onClick={onOpen} label={`Bekijk, ${profile.name}`}>Bekijk</Button>
    </li>
  )
}
