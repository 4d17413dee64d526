import { IconArrowBackUp, IconTrash } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { shortDay, dayOfMoment } from '#shared/domain/calendar/format.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Output } from '#shared/ipc/contract.ts'
import { call } from '../../../state/client.ts'
import { showNotice } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import css from '../Bewoners.module.css'

type Binned = Output<'bin.list'>

/** What is in the bin, and the way back; nothing while it is empty. `again` changes when the list of residents does. */
export function Bin({ again, onBack }: { readonly again: unknown; readonly onBack: (dossier: Dossier) => void }) {
  const [all, setAll] = useState<Binned>([])
  const [shown, setShown] = useState(false)
  useEffect(() => {
    let wanted = true
    void call('bin.list', {}).then((answer) => wanted && answer.ok && setAll(answer.value))
    return () => {
      wanted = false
    }
  }, [again])
  if (all.length === 0) return null
  const back = async (id: string): Promise<void> => {
    const done = await call('dossier.unbin', { id })
    if (!done.ok) return showNotice(done.problem.text)
    setShown(false)
    onBack(done.value)
  }
  return (
    <>
      <Button variant="text" icon={IconTrash} onClick={() => setShown(true)}>{`Prullenbak (${all.length})`}</Button>
      {shown && (
        <Dialog title="Prullenbak" onClose={() => setShown(false)} wide actions={<Button onClick={() => setShown(false)}>Sluit</Button>}>
          <ul className={css.bin}>
            {all.map((b) => (
              <li key={b.id} className={css.binned}>
                <span><strong>{b.name || 'Nog zonder naam'}</strong><span className="second">{`weggegooid op ${shortDay(dayOfMoment(b.at))}${b.by ? ` door ${b.by}` : ''}; vernietigd na ${shortDay(b.until)}`}</span></span>
                <Button size="small" icon={IconArrowBackUp} label={`Zet terug, ${b.name || 'nog zonder naam'}`} onClick={() => void back(b.id)}>Zet terug</Button>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
