import { IconPrinter } from '@tabler/icons-react'
import { useId } from 'react'
import type { RulesVersion, SignedPaper } from '#shared/domain/regels/rules.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { paperName } from '#shared/text/regels/names.ts'
import { useReceipts } from '../../../state/receipts.ts'
import { useMay, useWhyNot } from '../../../state/rights.ts'
import { Button } from '../../../ui/Button.tsx'
import { DocumentButtons } from '../../../ui/documents/DocumentButtons.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import css from '../Huisregels.module.css'
import { signingLines } from '../model/signing.ts'
import type { RulesView } from '../useRulesView.ts'

type Line = { readonly name: string; readonly note: string; readonly ref: DocumentRef }

function papersOf(paper: SignedPaper, version: RulesVersion): readonly Line[] {
  const versionId = version.id
  if (paper === 'instroomvoorwaarden') return [{ name: 'Instroomvoorwaarden', note: 'de hele tekst', ref: { kind: 'instroomvoorwaarden', versionId } }]
  return [
    { name: 'Boekje', note: 'alle regels, om mee te geven', ref: { kind: 'huisregels', versionId } },
    { name: 'Poster', note: 'voor aan de muur', ref: { kind: 'huisregelsPoster', versionId } },
    { name: 'Grote letters', note: 'het belangrijkste, kort', ref: { kind: 'huisregelsKort', versionId } },
  ]
}

/** Everything of this version that can be printed or kept, behind one button. */
export function PrintMenu({ view: { paper, version } }: { readonly view: RulesView }) {
  const id = useId()
  const no = useWhyNot('paper.read')
  const people = useReceipts((s) => s.list?.people)
  const mayOut = useMay('document.out')
  const waiting = mayOut && version.frozen && people ? signingLines(people, paper, version).filter((l) => l.standing !== 'klaar').map((l) => l.person.dossierId) : []
  const lines: readonly Line[] = [
    ...papersOf(paper, version),
    ...(waiting.length > 0 ? [{ name: 'Tekenbladen', note: waiting.length === 1 ? 'van 1 bewoner' : `van ${waiting.length} bewoners`, ref: { kind: 'tekenbladen', paper, versionId: version.id, dossierIds: waiting } } as const] : []),
  ]
  if (no !== undefined) return <Button icon={IconPrinter} blocked={no}>Druk af</Button>
  return (
    <>
      <Button icon={IconPrinter} opens={id}>Druk af</Button>
      <Popover id={id} label="Wat druk je af?">
        <ul className={css.menu}>
          {lines.map((l) => (
            <li key={l.name} className={css.menuLine}>
              <span><strong>{l.name}</strong> <span className="second">{l.note}</span></span>
              <DocumentButtons target={l.ref} title={`${l.name === 'Boekje' ? paperName[paper] : l.name}, versie ${version.number}`} />
            </li>
          ))}
        </ul>
        {version.status === 'concept' && <p className="caption">Op elke bladzijde staat CONCEPT, tot je deze versie vaststelt.</p>}
      </Popover>
    </>
  )
}
