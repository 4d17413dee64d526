import { IconPencil, IconWriting } from '@tabler/icons-react'
import { useEffect, useMemo } from 'react'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { isOpen, type PlanVersion } from '#shared/domain/plan/version.ts'
import { coverageOf } from '#shared/norms/coverage.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { planChanges } from '#shared/text/planChanges.ts'
import { planStatusName } from '#shared/text/statuses.ts'
import { openDossier, useDossier } from '../../state/dossier.ts'
import { useHouse } from '../../state/house.ts'
import { go } from '../../state/router.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { PageBar } from '../../ui/PageBar.tsx'
import { Select } from '../../ui/Select.tsx'
import { ChangedPartCard } from './ChangedPartCard.tsx'
import { pairOf, summary } from './model.ts'
import css from './Verschil.module.css'

type Props = { readonly dossierId: string; readonly from: string | null; readonly to: string }

/** Two versions of the plan side by side: only what differs, word by word, goal by goal. */
export function VerschilScreen({ dossierId, from, to }: Props) {
  useEffect(() => void openDossier(dossierId), [dossierId])
  const dossier = useDossier((s) => (s.dossier?.id === dossierId ? s.dossier : null))
  const trouble = useDossier((s) => s.trouble)
  const stay = dossier?.stays.find((s) => s.plan.some((v) => v.id === to))
  const pair = stay ? pairOf(stay, from, to) : null
  if (dossier && stay && pair) return <Versions dossier={dossier} stay={stay} {...pair} />
  if (trouble === null && !dossier) return <div className={css.screen} aria-busy="true" />
  return (
    <div className={css.screen}>
      <PageBar kind="editor" title="Wat verandert er" back={{ label: 'Plan', onClick: () => go({ screen: 'dossier', id: dossierId, tab: 'plan' }) }} />
      <div className={css.page}><Banner heading="Er zijn geen twee versies om naast elkaar te leggen">{trouble ?? 'Open het dossier en kies bij Plan een andere versie.'}</Banner></div>
    </div>
  )
}

type Pair = { readonly dossier: Dossier; readonly stay: Stay; readonly before: PlanVersion; readonly after: PlanVersion }

function Versions({ dossier, stay, before, after }: Pair) {
  const house = useHouse((s) => s.house)
  const profiles = useHouse((s) => s.profiles)
  const names = useMemo(() => new Map(house ? coverageOf(normsFor(profiles, stay.facts.contractProfile, house)).map((a) => [a.id, a.name] as const) : []), [house, profiles, stay.facts.contractProfile])
  const parts = useMemo(() => planChanges(stay.id, before, after, { dossier, names }), [stay.id, before, after, dossier, names])
  const options = stay.plan.map((v) => ({ value: v.id, label: `Versie ${v.number}, ${planStatusName[v.status]}` }))
  const compare = (pair: { readonly from?: string; readonly to?: string }): void => go({ screen: 'verschil', dossierId: dossier.id, from: before.id, to: after.id, ...pair }, 'replace')
  const others = parts.find((p) => p.goal === null)?.fields.length ?? 0
  return (
    <div className={css.screen}>
      <PageBar
        kind="editor"
        title="Wat verandert er"
        back={{ label: fullName(dossier.person) || 'Dossier', onClick: () => go({ screen: 'dossier', id: dossier.id, tab: 'plan' }) }}
        note={`versie ${before.number} en versie ${after.number}`}
        actions={
          isOpen(after) ? <Button variant="primary" icon={IconPencil} onClick={() => go({ screen: 'plan', dossierId: dossier.id, step: '4' })}>Ga verder met versie {after.number}</Button>
            : after.status === 'ter-ondertekening' ? <Button variant="primary" icon={IconWriting} onClick={() => go({ screen: 'ondertekenen', dossierId: dossier.id, versionId: after.id })}>Laat versie {after.number} tekenen</Button> : undefined
        }
      />
      <div className={css.page}>
        <div className={css.choose}>
          <Select label="Was" options={options.filter((o) => o.value !== after.id)} value={before.id} onChange={(id) => compare({ from: id })} />
          <Select label="Wordt" options={options.filter((o) => o.value !== before.id)} value={after.id} onChange={(id) => compare({ to: id })} />
          <p className={css.sum} role="status">{summary(parts.filter((p) => p.goal !== null).length, others)}</p>
        </div>
        {parts.length === 0 ? <Empty title="Deze versies zijn gelijk">Elk woord in versie {after.number} staat ook in versie {before.number}.</Empty> : parts.map((part) => <ChangedPartCard key={part.id} part={part} before={before.number} after={after.number} />)}
      </div>
    </div>
  )
}
