import type { PersonToday } from '#shared/domain/today.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { listed } from '../model/words.ts'
import css from '../Vandaag.module.css'

/** Plans and consent sheets whose text is fixed and that still wait for somebody. */
export function Waiting({ people }: { readonly people: readonly PersonToday[] }) {
  const papers = people.flatMap((person) => person.waiting.map((paper) => ({ person, paper, title: paper.kind === 'trajectplan' ? `Trajectplan ${person.callName}, versie ${paper.number}` : `Toestemming ${person.callName}, blad ${paper.number}` })))
  if (papers.length === 0) return null
  return (
    <Card title="Wacht op handtekening" note={String(papers.length)}>
      <ul className={css.lines}>
        {papers.map(({ person, paper, title }) => (
          <li key={paper.id}>
            <span className={css.two}><span>{title}</span><span className="caption">{paper.waitsFor.length > 0 ? listed(paper.waitsFor) : 'alleen nog vaststellen'}</span></span>
            <Button size="small" onClick={() => go(paper.kind === 'trajectplan' ? { screen: 'ondertekenen', dossierId: person.id, versionId: paper.id } : { screen: 'toestemming', dossierId: person.id, sheetId: paper.id })} label={`Teken, ${title}`}>Teken</Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
