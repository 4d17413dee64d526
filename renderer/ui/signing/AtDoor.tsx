import type { ReactNode } from 'react'
import type { Stay } from '#shared/domain/dossier.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import type { HousePapers, SignedPaper } from '#shared/domain/regels/rules.ts'
import { signedOf } from '#shared/domain/regels/signedFacts.ts'
import { paperName } from '#shared/text/regels/names.ts'
import { go } from '../../state/router.ts'
import { LinkButton } from '../Button.tsx'
import { Field } from '../Field.tsx'

type Props = { readonly paper: SignedPaper; readonly dossierId: string; readonly stay: Pick<Stay, 'receipts'>; readonly papers: HousePapers; readonly field: string; readonly children: ReactNode }

/** When a resident signed a paper of the door here (V44); the fields for what was signed outside Baken only where nothing was. */
export function AtDoor({ paper, dossierId, stay, papers, field, children }: Props) {
  const last = signedOf(stay.receipts.filter((r) => r.paper === paper), papers).toSorted((a, b) => a.on.localeCompare(b.on)).at(-1)
  if (last === undefined) return children
  return (
    <Field group label={paperName[paper]} field={field}>
      {({ 'data-field': path }) => (
        <p tabIndex={-1} data-field={path}>
          Getekend op {dayAndMonth(last.on)}{last.version === '' ? '' : `, versie ${last.version}`}. <LinkButton onClick={() => go({ screen: 'huisregels', paper, part: 'tekenen', person: dossierId })} label={`Bekijk wie ${paperName[paper].toLowerCase()} tekende`}>Bekijk</LinkButton>
        </p>
      )}
    </Field>
  )
}
