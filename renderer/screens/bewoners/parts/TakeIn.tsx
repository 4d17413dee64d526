import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Preview } from '#shared/exchange/preview.ts'
import { call } from '../../../state/client.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import css from '../Bewoners.module.css'
import { PreviewDialog } from './PreviewDialog.tsx'

/** Picks an exchange file, shows what it adds, and adds it when somebody says so. */
export function TakeIn({ size, onMade }: { readonly size: 'normal' | 'large'; readonly onMade: (dossier: Dossier) => void }) {
  const no = useWhyNot('dossier.create')
  const [preview, setPreview] = useState<Preview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const pick = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const read = await call('exchange.preview', {})
    setBusy(false)
    setProblem(read.ok ? null : read.problem.text)
    setPreview(read.ok ? read.value : null)
  }
  return (
    <>
      <Button size={size} icon={IconFileImport} blocked={no === undefined ? undefined : ''} onClick={() => void pick()}>Haal binnen uit een bestand</Button>
      {preview && <PreviewDialog preview={preview} onClose={() => setPreview(null)} onMade={onMade} />}
      {problem !== null && (
        <Dialog title="Dit bestand past niet" onClose={() => setProblem(null)} actions={<><Button onClick={() => setProblem(null)}>Sluit</Button><Button onClick={() => void pick()}>Kies een ander bestand</Button></>}>
          <p className={css.problem}>{problem}</p>
          <p className={`second ${css.after}`}>Er is niets toegevoegd.</p>
        </Dialog>
      )}
    </>
  )
}
