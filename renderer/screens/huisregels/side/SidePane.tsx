import { useState } from 'react'
import { dayAndMonth, shortDay } from '#shared/domain/calendar/format.ts'
import type { RulesVersion } from '#shared/domain/regels/rules.ts'
import { finalOnes } from '#shared/domain/regels/versions.ts'
import { dropConcept } from '../../../state/papers.ts'
import { useReceipts } from '../../../state/receipts.ts'
import { useMay } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { VersionTag } from '../bar/VersionTag.tsx'
import { goIn } from '../goIn.ts'
import css from '../Huisregels.module.css'
import { signedHow, signingLines, willSign, willSignWords } from '../model/signing.ts'
import { heldWords } from '../model/versions.ts'
import type { RulesView } from '../useRulesView.ts'

/** How the versions stand: what the concept will cause, who signed, and the ones before. */
export function SidePane({ view }: { readonly view: RulesView }) {
  const { concept, signing, versions } = view
  const earlier = finalOnes(versions).filter((v) => v.id !== signing?.id).toReversed()
  return (
    <aside className={css.side} aria-label="Versies" data-pane>
      {concept && <ConceptCard view={view} concept={concept} />}
      {signing && <SigningCard view={view} version={signing} />}
      {earlier.length > 0 && (
        <section className={css.card}>
          <h2 className={css.cardTitle}>Eerdere versies</h2>
          <ul>{earlier.map((v) => <li key={v.id} className={css.earlier}><LinkButton onClick={() => goIn(view.route, { versionId: v.id, part: 'regels' })} label={`Versie ${v.number}, ${heldWords(versions, v)}`}>Versie {v.number}</LinkButton><span className={css.how}>{heldWords(versions, v)}</span></li>)}</ul>
        </section>
      )}
    </aside>
  )
}

function ConceptCard({ view, concept }: { readonly view: RulesView; readonly concept: RulesVersion }) {
  const { route, paper, version } = view
  const people = useReceipts((s) => s.list?.people)
  const writes = useMay('rules.write')
  const shown = version.id === concept.id
  const asks = [view.warnings.size === 1 ? '1 regel vraagt aandacht' : view.warnings.size > 1 ? `${view.warnings.size} regels vragen aandacht` : '', view.missing.length === 1 ? '1 gegeven is leeg' : view.missing.length > 1 ? `${view.missing.length} gegevens zijn leeg` : ''].filter(Boolean)
  const drop = (): void => void dropConcept(paper, concept, (made) => goIn(route, { versionId: made.id, part: 'regels' }))
  return (
    <section className={css.card}>
      <div className={css.cardHead}><h2 className={css.cardTitle}>Versie {concept.number}</h2><VersionTag view={view} version={concept} /></div>
      <p className={css.says}>{people ? `Stel je hem vast? ${willSignWords(willSign(people, paper))} Je krijgt één stapel.` : 'Stel je hem vast? Dan tekent iedereen.'}</p>
      {shown && asks.length > 0 && <p className={css.asks}><StateMark state="deze-week" size={12} />{asks.join(', ')}.</p>}
      {writes && (
        <div className={css.cardActs}>
          {!shown && <LinkButton onClick={() => goIn(route, { versionId: concept.id, part: 'regels' })}>Ga verder met versie {concept.number}</LinkButton>}
          <LinkButton onClick={() => { go({ screen: 'huisregels', paper }, 'replace'); drop() }}>Gooi dit concept weg</LinkButton>
        </div>
      )}
    </section>
  )
}

const FEW = 4
const MOST_WAITING = 6

function SigningCard({ view, version }: { readonly view: RulesView; readonly version: RulesVersion }) {
  const { route, paper, versions, today } = view
  const list = useReceipts((s) => s.list)
  const maySign = useMay('receipt.sign')
  const [all, setAll] = useState(false)
  const lines = list ? signingLines(list.people, paper, version) : []
  const waiting = lines.filter((l) => l.standing !== 'klaar')
  const done = lines.filter((l) => l.standing === 'klaar')
  // Who signs here is already listed at length beside it.
  const listed = route.part !== 'tekenen'
  const few = waiting.length > 0 ? FEW : 2 * FEW
  const shownWaiting = all ? waiting : waiting.slice(0, MOST_WAITING)
  const shownDone = all ? done : done.slice(0, few)
  const hidden = lines.length - shownWaiting.length - shownDone.length
  const begins = version.from !== null && version.from > today
  const sign = (person?: string): void => goIn(route, { versionId: version.id, part: 'tekenen', ...(person && { person }) })
  return (
    <section className={css.card}>
      <div className={css.cardHead}>
        <h2 className={css.cardTitle}>{view.version.id === version.id ? `Versie ${version.number}` : <LinkButton onClick={() => goIn(route, { versionId: version.id, part: 'regels' })}>Versie {version.number}</LinkButton>}</h2>
        <VersionTag view={view} version={version} />
      </div>
      <p className={css.says}>{version.from === null ? '' : `${begins ? 'Vanaf' : 'Sinds'} ${shortDay(version.from)}. `}{list ? `${done.length} van ${lines.length} tekenden.` : heldWords(versions, version)}</p>
      {version.heard.trim() !== '' && <p className={css.heard}><span className="caption">Cliëntenraad{version.heardOn && `, ${dayAndMonth(version.heardOn)}`}</span> {version.heard}</p>}
      {listed && lines.length > 0 && <ul>
        {shownWaiting.map((l) => (
          <li key={l.person.dossierId} className={css.waits}>
            <StateMark state="deze-week" label="tekende nog niet" />
            <span className={css.who}>{l.person.name}<span className={css.how}>{l.standing === 'opnieuw' ? 'opnieuw' : 'voor het eerst'}</span></span>
            {maySign && <Button size="small" onClick={() => sign(l.person.dossierId)} label={`Laat tekenen: ${l.person.name}`}>Laat tekenen</Button>}
          </li>
        ))}
        {shownDone.map((l) => (
          <li key={l.person.dossierId} className={css.signed}>
            <StateMark state="gedaan" label="klaar" />
            <span className={css.who}>{l.person.name}</span>
            <span className={css.how}>{l.receipts[0] && signedHow(l.receipts[0].signature)}</span>
          </li>
        ))}
      </ul>}
      <div className={css.cardActs}>
        {listed && hidden > 0 && <LinkButton onClick={() => setAll(true)}>Toon nog {hidden} {hidden === 1 ? 'naam' : 'namen'}</LinkButton>}
        {listed && lines.length > 0 && <LinkButton onClick={() => sign()}>Alle handtekeningen</LinkButton>}
      </div>
    </section>
  )
}
