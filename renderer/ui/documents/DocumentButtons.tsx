import { IconEye, IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { go } from '../../state/router.ts'
import { Button } from '../Button.tsx'
import { printDocument, saveDocument } from './acts.ts'
import css from './Documents.module.css'
import { JobLine } from './JobLine.tsx'

type Props = {
  readonly target: DocumentRef
  /** 'Trajectplan, versie 1': the head of the viewer, and part of each button's name. */
  readonly title: string
  readonly view?: boolean
  readonly size?: 'small' | 'normal'
}

/** View, print, save as PDF, save as Word; how far it is and a way to stop while it is being made. */
export function DocumentButtons({ target, title, view = true, size = 'small' }: Props) {
  return (
    <span className={css.group}>
      {view && <Button size={size} icon={IconEye} onClick={() => go({ screen: 'viewer', title, what: { kind: 'document', ref: target } })} label={`Bekijk ${title}`}>Bekijk</Button>}
      <Button size={size} icon={IconPrinter} onClick={() => void printDocument(target)} label={`Druk af ${title}`}>Druk af</Button>
      <Button size={size} icon={IconFileTypePdf} onClick={() => void saveDocument(target, 'pdf')} label={`Bewaar als PDF ${title}`}>Bewaar als PDF</Button>
      <Button size={size} icon={IconFileTypeDocx} onClick={() => void saveDocument(target, 'docx')} label={`Bewaar als Word ${title}`}>Bewaar als Word</Button>
      <JobLine target={target} />
    </span>
  )
}
