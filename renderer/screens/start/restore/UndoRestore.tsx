import { IconArrowBackUp } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import type { AsideLine } from '#shared/ipc/contract.ts'
import { call } from '../../../state/client.ts'
import { backupMomentFull } from '../../../ui/backupWords.ts'
import { Button } from '../../../ui/Button.tsx'
import door from '../door/Door.module.css'
import css from './Restore.module.css'
import { useWay } from './useWay.ts'
import { WayFields } from './WayFields.tsx'

/** The vault of before a restore comes back, with a password that held there. */
export function UndoRestore({ aside, onBack, onDone }: { readonly aside: AsideLine; readonly onBack: () => void; readonly onDone: () => void }) {
  const way = useWay(aside.userNames[0] ?? '')
  const [busy, setBusy] = useState(false)
  const undo = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const typed = busy ? null : way.ready()
    if (typed === null) return
    setBusy(true)
    const answer = await call('restore.undo', { name: aside.name, way: typed })
    setBusy(false)
    if (answer.ok) onDone()
    else way.refuse(answer.problem)
  }
  return (
    <>
      <div>
        <h1 className="title" tabIndex={-1}>Terugzetten ongedaan maken</h1>
        <p className="second">De kluis van {aside.house} komt terug zoals die was op {backupMomentFull(aside.at)}, vlak voor het terugzetten. De kluis van nu blijft apart bewaard.</p>
      </div>
      <form className={door.form} onSubmit={(event) => void undo(event)}>
        <WayFields way={way} />
        <div className={css.nav}>
          <Button onClick={onBack}>Vorige stap</Button>
          <Button submit variant="primary" size="large" icon={IconArrowBackUp}>{busy ? 'Terugzetten…' : 'Maak het terugzetten ongedaan'}</Button>
        </div>
      </form>
    </>
  )
}
