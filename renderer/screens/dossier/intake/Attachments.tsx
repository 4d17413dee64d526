import { IconEye, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Attachment } from '#shared/domain/stay/stay.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { go } from '../../../state/router.ts'
import { showUndo } from '../../../state/toasts.ts'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { Button } from '../../../ui/Button.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { DropZone } from './DropZone.tsx'
import css from './Intake.module.css'
import { newId } from './newId.ts'
import { Section } from './Section.tsx'
import { kindFrom, sizeText, titleFrom } from './files.ts'
import type { Intake } from './useIntake.ts'

const kinds = optionsOf(choiceWords.attachmentKind)

/** Letters and scans of this stay, sealed with the dossier. */
export function Attachments({ intake }: { readonly intake: Intake }) {
  const { facts, putFacts, dossier } = intake
  const readOnly = useReadOnly()
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  const [added, setAdded] = useState('')
  useEffect(() => {
    const target = wanted.current
    wanted.current = null
    if (target !== null) list.current?.querySelector<HTMLElement>(target)?.focus()
  }, [facts.attachments])
  const put = (a: Attachment, patch: Partial<Attachment>, what: string): void => putFacts({ attachments: facts.attachments.map((x) => (x.id === a.id ? { ...x, ...patch } : x)) }, `Bijlage ${a.id}, ${what}`)
  const remove = (a: Attachment): void => {
    wanted.current = '[data-add] button'
    putFacts({ attachments: facts.attachments.filter((x) => x.id !== a.id) }, 'Bijlage weg')
    showUndo(`Bijlage ${a.title} is weg.`)
  }
  return (
    <Section id="bijlagen" note="Beschikking, verwijzing, advies. Alleen leesbaar in dit programma.">
      <div ref={list} className={css.entries} data-field="stay.attachments">
        {facts.attachments.map((a) => (
          <div key={a.id} className={css.entry} role="group" aria-label={`Bijlage ${a.title}`}>
            <div className={css.attachment}>
              <TextInput label="Titel" help={sizeText(a.blob.size)} value={a.title} onChange={(title) => put(a, { title }, 'titel')} />
              <Select label="Soort" options={kinds} value={a.kind} onChange={(kind) => put(a, { kind }, 'soort')} />
              <DateField label="Datum" value={a.date} onChange={(date) => put(a, { date }, 'datum')} />
              <span className={css.acts}>
                <Button icon={IconEye} onClick={() => go({ screen: 'viewer', title: a.title || a.blob.name, what: { kind: 'attachment', dossierId: dossier.id, blobId: a.blob.id } })} label={`Bekijk ${a.title}`}>Bekijk</Button>
                <Button variant="text" icon={IconTrash} blocked={readOnly ? '' : undefined} onClick={() => remove(a)} label={`Haal weg, ${a.title}`}>Haal weg</Button>
              </span>
            </div>
          </div>
        ))}
        <p className="hidden" role="status">{added}</p>
        <div data-add>
          <DropZone
            dossierId={dossier.id}
            icon={IconPaperclip}
            onBlobs={(blobs) => {
              const made = blobs.map((blob): Attachment => ({ id: newId(), kind: kindFrom(blob.name), title: titleFrom(blob.name), date: null, blob }))
              putFacts({ attachments: [...facts.attachments, ...made] }, 'Voeg bijlage toe')
              setAdded(`${made.map((m) => m.title).join(', ')} toegevoegd.`)
            }}
          />
        </div>
      </div>
    </Section>
  )
}
