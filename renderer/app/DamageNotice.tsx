import { IconFileAlert } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { DamageLine } from '#shared/ipc/contract.ts'
import { call } from '../state/client.ts'
import { refreshResidents } from '../state/residents.ts'
import { useMay } from '../state/rights.ts'
import { loadStatus } from '../state/session.ts'
import { say } from '../state/toasts.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import css from './Shell.module.css'

/** What was damaged, and for who may: the newest good copy of just that file, to put back at once. */
export function DamageNotice({ damaged, onClose }: { readonly damaged: readonly string[]; readonly onClose: () => void }) {
  const may = useMay('backup.restore')
  const [offers, setOffers] = useState<readonly DamageLine[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const told = damaged.join('\n')
  useEffect(() => {
    if (may) void call('damage.list', {}).then((answer) => (answer.ok ? setOffers(answer.value) : undefined))
  }, [may, told])
  const putBack = async (ref: NonNullable<DamageLine['ref']>): Promise<void> => {
    const answer = await call('damage.putBack', ref)
    setTrouble(answer.ok ? null : answer.problem.text)
    if (!answer.ok) return
    say('Het bestand is teruggezet.')
    await Promise.all([loadStatus(), refreshResidents()])
  }
  const lines: readonly DamageLine[] = offers ?? damaged.map((sentence) => ({ sentence, ref: null }))
  return (
    <Banner heading={damaged.length === 1 ? 'Een bestand was beschadigd' : `${damaged.length} bestanden waren beschadigd`} icon={IconFileAlert} actions={<Button onClick={onClose}>Sluit</Button>}>
      <ul className={css.damage}>
        {lines.map(({ sentence, ref }) => (
          <li key={sentence}>
            <p>{sentence}</p>
            {ref !== null && <Button size="small" onClick={() => void putBack(ref)}>Zet dit bestand terug</Button>}
          </li>
        ))}
      </ul>
      {trouble !== null && <p role="status">{trouble}</p>}
    </Banner>
  )
}
