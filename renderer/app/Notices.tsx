import { IconFileAlert } from '@tabler/icons-react'
import { useState } from 'react'
import type { Status } from '#shared/ipc/contract.ts'
import { useSaveStatus, worst } from '../state/saving/saveStatus.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import css from './Shell.module.css'

/** What asks for attention whatever the screen: text that could not be saved, files that were damaged. */
export function Notices({ status }: { readonly status: Status }) {
  const unsaved = useSaveStatus((s) => worst(s.sources))
  const [seen, setSeen] = useState(false)
  const failed = unsaved?.state.kind === 'failed' ? unsaved.state.problem.text : null
  const damaged = seen ? [] : status.damaged
  if (failed === null && damaged.length === 0) return null
  return (
    <div className={css.notices}>
      {failed !== null && <Banner heading="Nog niet bewaard" actions={<Button onClick={() => unsaved?.retry()}>Probeer opnieuw</Button>}>{failed} Wat je typte staat nog op het scherm.</Banner>}
      {damaged.length > 0 && (
        <Banner heading={damaged.length === 1 ? 'Een bestand was beschadigd' : `${damaged.length} bestanden waren beschadigd`} icon={IconFileAlert} actions={<Button onClick={() => setSeen(true)}>Sluit</Button>}>
          {damaged.map((sentence) => <p key={sentence}>{sentence}</p>)}
        </Banner>
      )}
    </div>
  )
}
