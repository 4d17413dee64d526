import { Banner } from '../Banner.tsx'
import css from './Log.module.css'

type Finding = { readonly sentence: string; readonly grave: boolean }

/** What is not as it was written: on top and in plain words; what is no reason for alarm quietly. Nothing when all of it holds. */
export function LogFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const grave = findings.filter((f) => f.grave)
  const rest = findings.filter((f) => !f.grave)
  return (
    <>
      {grave.length > 0 && <Banner heading="Er klopt iets niet met het logboek"><Sentences list={grave} /></Banner>}
      {rest.length > 0 && <Banner tone="calm" heading="Dit is al bekend, of geen reden tot zorg"><Sentences list={rest} /></Banner>}
    </>
  )
}

function Sentences({ list }: { readonly list: readonly Finding[] }) {
  return <ul className={css.findings}>{list.map((f) => <li key={f.sentence}>{f.sentence}</li>)}</ul>
}
