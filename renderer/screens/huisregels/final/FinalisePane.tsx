import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { differenceWords } from '#shared/text/regels/rulesDifference.ts'
import { partTitle } from '#shared/text/regels/names.ts'
import { paperInSentence } from '#shared/text/regels/words.ts'
import { finaliseConcept } from '../../../state/papers.ts'
import { refreshReceipts, useReceipts } from '../../../state/receipts.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { goIn } from '../goIn.ts'
import css from '../Huisregels.module.css'
import { willSign, willSignWords } from '../model/signing.ts'
import { ChangeList } from '../rules/ChangesPane.tsx'
import { FactFields } from '../rules/FactsPane.tsx'
import type { RulesView } from '../useRulesView.ts'
import { whyNotFinal } from './whyNotFinal.ts'

/** Making a version final: what it causes, what is still open, from when, and what the cliëntenraad said. */
export function FinalisePane({ view }: { readonly view: RulesView }) {
  const { version, paper, route, before, changes, warnings, missing } = view
  const people = useReceipts((s) => s.list?.people)
  const no = useWhyNot('rules.finalise')
  const [asked] = useState(missing)
  const [busy, setBusy] = useState(false)
  if (version.status !== 'concept') return null
  const finalise = async (): Promise<void> => {
    if (version.from === null) return
    setBusy(true)
    const done = await finaliseConcept({ paper, versionId: version.id }, version.from)
    setBusy(false)
    if (!done) return
    void refreshReceipts()
    goIn(route, { versionId: version.id, part: 'tekenen' })
  }
  const thinkAbout = version.rules.filter((r) => warnings.has(r.id))
  return (
    <div>
      <div className={css.head}><h2 className={css.partTitle}>Stel versie {version.number} vast</h2></div>
      <div className={css.sheet}>
        <p className={css.lead}>{people ? willSignWords(willSign(people, paper)) : 'Dan tekent iedereen die hier woont.'} Daarna verandert er niets meer in deze versie.</p>
        {asked.length > 0 && <section className={css.step} aria-label="Gegevens van het huis"><h3 className={css.label}>Nog invullen</h3><FactFields view={view} only={asked} /></section>}
        {thinkAbout.length > 0 && (
          <section className={css.step} aria-label="Denk hier nog aan">
            <h3 className={css.label}>Denk hier nog aan</h3>
            <ul className={css.think}>{thinkAbout.map((r) => <li key={r.id}>{warnings.get(r.id)?.[0]?.text} <LinkButton onClick={() => goIn(route, { part: 'regels', category: r.category })} label={`Toon de regel bij ${partTitle(paper, r.category)}`}>Toon de regel bij {partTitle(paper, r.category)}</LinkButton></li>)}</ul>
          </section>
        )}
        <div className={css.pair}>
          <DateField label="Geldt vanaf" help="vandaag of later" field="rules.from" value={version.from} onChange={(from) => view.edit({ from }, 'Geldt vanaf')} />
          <DateField label="Besproken met de cliëntenraad op" field="rules.heardOn" value={version.heardOn} onChange={(heardOn) => view.edit({ heardOn }, 'Besproken op')} />
        </div>
        <TextArea label="Wat zei de cliëntenraad?" help="of de huisvergadering. Is er geen raad? Schrijf dat op." field="rules.heard" value={version.heard} onChange={(heard) => view.edit({ heard }, 'Wat de cliëntenraad zei')} rows={3} />
        <div className={css.buttons}>
          <Button onClick={() => goIn(route, { part: 'regels' })}>Terug naar de regels</Button>
          <span className={css.push}><Button variant="primary" size="large" icon={IconShieldCheck} onClick={() => void finalise()} blocked={no ?? whyNotFinal(view) ?? (busy ? 'De papieren worden gemaakt…' : undefined)}>Stel versie {version.number} vast</Button></span>
        </div>
      </div>
      {before && (
        <section aria-label="Wat verandert er">
          <div className={css.head}><h3 className={css.partTitle}>Wat verandert er</h3><p className="second">{differenceWords(changes) || `niets: ${paperInSentence[paper]} zijn gelijk aan versie ${before.number}`}</p></div>
          <ChangeList view={view} />
        </section>
      )}
    </div>
  )
}
