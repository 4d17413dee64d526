import { useState, type DragEvent } from 'react'
import type { BlobRef } from '#shared/domain/fields.ts'
import { call } from '../../../state/client.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Button } from '../../../ui/Button.tsx'
import { cx } from '../../../ui/cx.ts'
import { Attention } from '../../../ui/Field.tsx'
import type { IconShape } from '../../../ui/Icon.tsx'
import { MAX_FILE, sizeText } from './files.ts'
import css from './Intake.module.css'

type Props = { readonly dossierId: string; readonly icon: IconShape; readonly onBlobs: (blobs: readonly BlobRef[]) => void }

/** A place to drop files on, with a button that does the same. */
export function DropZone({ dossierId, icon, onBlobs }: Props) {
  const no = useWhyNot('dossier.write')
  const [over, setOver] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const run = async (work: () => Promise<readonly BlobRef[]>): Promise<void> => {
    setBusy(true)
    setProblem(null)
    const blobs = await work()
    setBusy(false)
    if (blobs.length > 0) onBlobs(blobs)
  }
  const pick = (): Promise<void> => run(async () => {
    const picked = await call('attachment.pick', { dossierId })
    if (!picked.ok) setProblem(picked.problem.text)
    return picked.ok && picked.value ? [picked.value] : []
  })
  const put = async (file: File): Promise<BlobRef | null> => {
    if (file.size > MAX_FILE) setProblem(`${file.name} is ${sizeText(file.size)}. Kies een bestand tot ${sizeText(MAX_FILE)}, of scan het opnieuw in grijs.`)
    else {
      const sealed = await call('attachment.put', { dossierId, name: file.name.slice(0, 300), mime: file.type.slice(0, 300), bytes: new Uint8Array(await file.arrayBuffer()) })
      if (sealed.ok) return sealed.value
      setProblem(sealed.problem.text)
    }
    return null
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    if (no !== undefined) return
    const files = [...event.dataTransfer.files]
    void run(async () => {
      const blobs: BlobRef[] = []
      for (const file of files) {
        const blob = await put(file)
        if (blob) blobs.push(blob)
      }
      return blobs
    })
  }
  return (
    <>
      <div className={cx(css.drop, over && css.dropOver)} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <Button icon={icon} onClick={() => void pick()} blocked={no ?? (busy ? 'Bezig met bewaren…' : undefined)}>Voeg bijlage toe</Button>
        <span className="second">of sleep een pdf of foto hierheen</span>
      </div>
      {problem !== null && <Attention>{problem}</Attention>}
    </>
  )
}
