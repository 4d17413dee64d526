import { IconHistory } from '@tabler/icons-react'
import { useEffect, useState, type FormEvent } from 'react'
import type { Output, WayIn } from '#shared/ipc/contract.ts'
import { call } from '../../../state/client.ts'
import { backupMoment, backupMomentFull, type SameBackup } from '../../../ui/backupWords.ts'
import { Button } from '../../../ui/Button.tsx'
import { Attention } from '../../../ui/Field.tsx'
import door from '../door/Door.module.css'
import css from './Restore.module.css'
import { useWay } from './useWay.ts'
import { WayFields } from './WayFields.tsx'

type Props = { readonly copy: SameBackup; readonly userName: string; readonly onBack: () => void; readonly onDone: (at: string) => void }
type Preview = { readonly seen: Output<'restore.preview'>; readonly way: WayIn }

/** A password of then, what will differ, and then the backup is put back. */
export function PutBack({ copy, userName, onBack, onDone }: Props) {
  const way = useWay(userName)
  const { place, name, at } = copy.line
  const [busy, setBusy] = useState(false)
  const [preview, setPreview] = useState<Preview | null>(null)
  const look = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const typed = busy ? null : way.ready()
    if (typed === null) return
    setBusy(true)
    const answer = await call('restore.preview', { place, name, way: typed })
    setBusy(false)
    if (answer.ok) setPreview({ seen: answer.value, way: typed })
    else way.refuse(answer.problem)
  }
  if (preview !== null) return <Confirm copy={copy} preview={preview} onBack={() => setPreview(null)} onDone={onDone} />
  return (
    <>
      <div>
        <h1 className="title" tabIndex={-1}>Kopie van {backupMoment(at)}</h1>
        <p className="second">Laat zien dat jij dit mag. Een hbo-professional of een beheerder van toen kan het met zijn wachtwoord, of gebruik het herstelblad.</p>
      </div>
      <form className={door.form} onSubmit={(event) => void look(event)}>
        <WayFields way={way} />
        <div className={css.nav}>
          <Button onClick={onBack}>Vorige stap</Button>
          <Button submit variant="primary" size="large">{busy ? 'Kopie nakijken…' : 'Kijk wat er verandert'}</Button>
        </div>
      </form>
    </>
  )
}

function Confirm({ copy: { line }, preview: { seen, way }, onBack, onDone }: { readonly copy: SameBackup; readonly preview: Preview; readonly onBack: () => void; readonly onDone: (at: string) => void }) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => document.querySelector<HTMLElement>('h1')?.focus(), [])
  const put = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const answer = await call('restore.do', { place: line.place, name: line.name, way })
    setBusy(false)
    if (answer.ok) onDone(seen.at)
    else setTrouble(answer.problem.text)
  }
  return (
    <>
      <div>
        <h1 className="title" tabIndex={-1}>{seen.replaces ? 'Dit verandert er' : 'Dit komt er op deze computer'}</h1>
        <p className="second">De kopie is gelezen en in orde.</p>
      </div>
      <dl className={css.facts}>
        <dt>Huis</dt><dd>{seen.house}</dd>
        <dt>Zoals op</dt><dd>{backupMomentFull(seen.at)}</dd>
        <dt>Door</dt><dd>{seen.by ?? 'wie het herstelblad heeft'}</dd>
      </dl>
      {seen.replaces ? <ul className={css.plain}>{seen.sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul> : <p>Op deze computer staat nog geen kluis. Hierna meld je je aan met het wachtwoord dat toen gold.</p>}
      {trouble !== null && <Attention>{trouble}</Attention>}
      <div className={css.nav}>
        <Button onClick={onBack}>Vorige stap</Button>
        <Button variant="primary" size="large" icon={IconHistory} onClick={() => void put()}>{busy ? 'Terugzetten…' : 'Zet deze kopie terug'}</Button>
      </div>
    </>
  )
}
