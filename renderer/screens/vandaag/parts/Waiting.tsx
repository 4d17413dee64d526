import type { PersonToday } from '#shared/domain/today.ts'
import { go, type Route } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { listed } from '../model/words.ts'
import css from '../Vandaag.module.css'

type Paper = PersonToday['waiting'][number]

function titleOf({ callName }: PersonToday, { kind, number }: Paper): string {
  if (kind === 'trajectplan') return `Trajectplan ${callName}, versie ${number}`
  return kind === 'evaluatie' ? `Evaluatie ${number}, ${callName}` : `Toestemming ${callName}, blad ${number}`
}
function placeOf(person: PersonToday, { kind, id }: Paper): Route {
  if (kind === 'trajectplan') return { screen: 'ondertekenen', dossierId: person.id, versionId: id }
  return kind === 'evaluatie' ? { screen: 'tekenEvaluatie', dossierId: person.id, evaluationId: id } : { screen: 'toestemming', dossierId: person.id, sheetId: id }
}

/** Plans, evaluations and consent sheets whose text is fixed and that still wait for somebody. */
export function Waiting({ people }: { readonly people: readonly PersonToday[] }) {
  const papers = people.flatMap((person) => person.waiting.map((paper) => ({ person, paper, title: titleOf(person, paper) })))
  if (papers.length === 0) return null
  return (
    <Card title="Wacht op handtekening" note={String(papers.length)}>
      <ul className={css.lines}>
        {papers.map(({ person, paper, title }) => (
          <li key={paper.id}>
            <span className={css.two}><span>{title}</span><span className="caption">{paper.waitsFor.length > 0 ? listed(paper.waitsFor) : 'alleen nog vaststellen'}</span></span>
            <Button size="small" onClick={() => go(placeOf(person, paper))} label={`Teken, ${title}`}>Teken</Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
