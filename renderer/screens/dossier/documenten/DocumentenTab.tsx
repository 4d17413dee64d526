import { IconPencil, IconPlus } from '@tabler/icons-react'
import { clockOnScreen, dayOfMoment, shortDay } from '#shared/domain/calendar/format.ts'
import { hasOwnForm } from '#shared/domain/house/ownForm.ts'
import { callName } from '#shared/domain/people/person.ts'
import { hasLeft } from '#shared/domain/stay/end.ts'
import { call } from '../../../state/client.ts'
import { adopt, flush } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { showNotice } from '../../../state/toasts.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DocumentButtons } from '../../../ui/documents/DocumentButtons.tsx'
import { DutyPapers } from '../../../ui/documents/DutyPapers.tsx'
import { ShortCopy } from '../../../ui/documents/ShortCopy.tsx'
import { PlanStatusTag } from '../../../ui/Tags.tsx'
import css from '../Dossier.module.css'
import { planRef } from '../planActions.ts'
import { RightsCard } from '../rechten/RightsCard.tsx'
import type { StayView } from '../useStay.ts'
import { ExchangeCard } from './ExchangeCard.tsx'
import { SignedPapers } from './SignedPapers.tsx'

/** All papers of this resident. */
export function DocumentenTab({ view }: { readonly view: StayView }) {
  return (
    <div className={css.tabPage}>
      <Plans view={view} />
      <Evaluations view={view} />
      <Outflow view={view} />
      <IntakeAnnex view={view} />
      <Consents view={view} />
      <SignedPapers view={view} />
      {!hasLeft(view.stay, view.today) && <DutyPapers dossierId={view.dossier.id} title={`Termijnen van ${callName(view.dossier.person) || 'de bewoner'}`} />}
      <p className="second">Kreeg je een document terug? <LinkButton onClick={() => go({ screen: 'controleer' })}>Controleer of het nog hetzelfde is</LinkButton></p>
      <ExchangeCard dossier={view.dossier} />
      <RightsCard dossier={view.dossier} />
    </div>
  )
}

function Plans({ view }: { readonly view: StayView }) {
  const { dossier, stay } = view
  const card = stay.plan.findLast((v) => v.status === 'vastgesteld') ?? stay.plan.at(-1)
  if (!card) return <Card title="Trajectplan"><p className="second">Er is nog geen plan. Zodra je begint, staat het hier klaar om te bekijken en af te drukken.</p></Card>
  const short = <Card title="Mijn plan in het kort" note={`uit het plan, versie ${card.number}`}><div className={css.doc}><ShortCopy dossier={dossier} stay={stay} version={card} /></div></Card>
  const first = dossier.person.easyReading
  return (
    <>
      {first && short}
      <Card title="Trajectplan">
        <ul>
          {stay.plan.toReversed().map((v) => (
            <li key={v.id} className={css.doc}>
              <span className={css.docName}><strong>Versie {v.number}</strong><PlanStatusTag status={v.status} /><span className="caption">{shortDay(dayOfMoment(v.final?.at ?? v.frozen?.at ?? v.createdAt))}</span></span>
              <DocumentButtons target={planRef(dossier, stay, v)} title={`Trajectplan, versie ${v.number}`} />
            </li>
          ))}
        </ul>
      </Card>
      {!first && short}
      <Card title="Signaleringskaart" note={`uit het plan, versie ${card.number}`}>
        <div className={css.doc}>
          <span className="second">Een kaart om bij je te dragen: wie ik bel, en mijn drie signalen.</span>
          <DocumentButtons target={{ kind: 'signaleringskaart', dossierId: dossier.id, stayId: stay.id, versionId: card.id }} title="Signaleringskaart" />
        </div>
      </Card>
    </>
  )
}

function Evaluations({ view: { dossier, stay, house } }: { readonly view: StayView }) {
  const ownForm = hasOwnForm(house.contacts, stay.facts)
  if (stay.evaluations.length === 0) return null
  return (
    <Card title="Evaluaties">
      <ul>
        {stay.evaluations.toReversed().map((e) => {
          const ref = { dossierId: dossier.id, stayId: stay.id, evaluationId: e.id }
          return (
            <li key={e.id} className={css.doc}>
              <span className={css.docName}><strong>Evaluatie {e.number}</strong>{e.status !== 'elders' && <PlanStatusTag status={e.status} />}<span className="caption">{shortDay(e.content.on ?? dayOfMoment(e.createdAt))}</span></span>
              <DocumentButtons target={{ kind: 'evaluatie', ...ref }} title={`Evaluatie ${e.number}`} />
              {ownForm && <><span className="second">Samenvatting voor een gemeente met een eigen formulier</span><DocumentButtons target={{ kind: 'evaluatiesamenvatting', ...ref }} title={`Samenvatting van evaluatie ${e.number}`} /></>}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function Outflow({ view: { dossier, stay } }: { readonly view: StayView }) {
  const ref = { dossierId: dossier.id, stayId: stay.id }
  return (
    <Card title="Terugkijken en uitstroom">
      <ul>
        <li className={css.doc}><span className={css.docName}><strong>Zo kijk ik terug</strong></span><DocumentButtons target={{ kind: 'voorbereiding', ...ref }} title="Zo kijk ik terug" /></li>
        <li className={css.doc}><span className={css.docName}><strong>Uitstroomplan</strong></span><DocumentButtons target={{ kind: 'uitstroomplan', ...ref }} title="Uitstroomplan" /></li>
        <li className={css.doc}><span className={css.docName}><strong>Melding uitstroomwens</strong></span><DocumentButtons target={{ kind: 'melding-uitstroomwens', ...ref }} title="Melding uitstroomwens" /></li>
      </ul>
    </Card>
  )
}

function IntakeAnnex({ view: { dossier, stay } }: { readonly view: StayView }) {
  return (
    <Card title="Bijlage bij de aanvraag" note="uit de intake">
      <div className={css.doc}>
        <span className="second">Voor de toegang: vragen, behandelingen en conclusie.</span>
        <DocumentButtons target={{ kind: 'intakebijlage', dossierId: dossier.id, stayId: stay.id }} title="Bijlage bij de aanvraag" />
      </div>
    </Card>
  )
}

function Consents({ view }: { readonly view: StayView }) {
  const { dossier } = view
  const no = useWhyNot('consent.write')
  const last = dossier.consents.at(-1)
  const start = async (): Promise<void> => {
    await flush()
    const started = await call('consent.start', { dossierId: dossier.id })
    if (!started.ok) return showNotice(started.problem.text)
    adopt(started.value)
    const sheet = started.value.consents.at(-1)
    if (sheet) go({ screen: 'toestemming', dossierId: dossier.id, sheetId: sheet.id })
  }
  const startLabel = last ? 'Maak een nieuwe versie' : 'Maak het toestemmingsblad'
  return (
    <Card title="Toestemming" action={!last || last.status === 'vastgesteld' ? <Button size="small" icon={IconPlus} blocked={no} onClick={() => void start()}>{startLabel}</Button> : undefined}>
      {!last && <p className="second">Met wie mag het huis iets delen, wat, en tot wanneer? De bewoner kiest bij elke naam ja of nee, en tekent. Naasten en hulpverleners uit de intake staan er al in.</p>}
      <ul>
        {dossier.consents.toReversed().map((c) => (
          <li key={c.id} className={css.doc}>
            <span className={css.docName}><strong>Versie {c.number}</strong><PlanStatusTag status={c.status} /><span className="caption">{shortDay(dayOfMoment(c.frozen?.at ?? c.createdAt))}, {clockOnScreen(c.frozen?.at ?? c.createdAt)}</span></span>
            <span className={css.docName}>
              <Button size="small" icon={IconPencil} onClick={() => go({ screen: 'toestemming', dossierId: dossier.id, sheetId: c.id })} label={`Open toestemming, versie ${c.number}`}>Open</Button>
              <DocumentButtons target={{ kind: 'toestemming', dossierId: dossier.id, sheetId: c.id }} title={`Toestemming, versie ${c.number}`} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
