import type { Output } from '#shared/ipc/contract.ts'
import { Banner } from '../Banner.tsx'
import css from './Log.module.css'

type Finding = Output<'log.check'>['findings'][number]

/** What is not as it was written: on top and in plain words; what was told before, or is no reason for alarm, quietly. Nothing when all of it holds. */
export function LogFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const of = (kind: Finding['kind']): readonly Finding[] => findings.filter((f) => f.kind === kind)
  const [grave, gaps, calm] = [of('grave'), of('gap'), of('calm')]
  return (
    <>
      {grave.length > 0 && <Banner heading="Er klopt iets niet met het logboek"><Sentences list={grave} /></Banner>}
      {gaps.length > 0 && <Banner tone="calm" heading="Er ontbreekt een stuk van het logboek"><Sentences list={gaps} /></Banner>}
      {calm.length > 0 && <Banner tone="calm" heading="Geen reden tot zorg"><Sentences list={calm} /></Banner>}
    </>
  )
}

function Sentences({ list }: { readonly list: readonly Finding[] }) {
  return <ul className={css.findings}>{list.map((f) => <li key={f.sentence}>{f.sentence}</li>)}</ul>
}
