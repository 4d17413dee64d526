import { dayAndMonth, shortDay } from '#shared/domain/calendar/format.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { Goal } from '#shared/domain/plan/goal.ts'
import { goalStory, storyLine, type StoryMoment } from '#shared/text/goalStory.ts'
import css from './GoalStory.module.css'

type Props = { readonly stay: Pick<Stay, 'plan' | 'evaluations'>; readonly goal: Goal; /** What the line begins with, instead of the goal's own words. */ readonly title?: string }

/** The life of a goal in one line, that opens to every moment: when, its status, both scores, and the words where they changed. */
export function GoalStory({ stay, goal, title }: Props) {
  const story = goalStory(stay, goal)
  if (story.length === 0) return null
  return (
    <details>
      <summary className={css.line}>
        <span className={title === undefined ? css.own : css.title}>{title ?? (goal.words.trim() ? `“${goal.words.trim()}”` : goal.agreed.trim() || 'Doel zonder woorden')}</span>
        <span className={css.short}>{storyLine(story)}</span>
      </summary>
      <ol className={css.moments}>{story.map((m) => <Moment key={m.key} moment={m} />)}</ol>
    </details>
  )
}

function Moment({ moment: m }: { readonly moment: StoryMoment }) {
  return (
    <li className={css.moment}>
      <span className={css.when}>{shortDay(m.on)}<br />{m.where}</span>
      <div className={css.what}>
        {m.words !== '' && <p className={css.words} dir="auto">“{m.words}”</p>}
        <p><strong>{m.status}</strong>{m.due !== null && `, klaar op ${dayAndMonth(m.due)}`}</p>
        {(m.resident !== null || m.team !== null) && <p className="second">{[m.resident === null ? '' : `cijfer van de bewoner ${m.resident}`, m.team === null ? '' : `cijfer van het team ${m.team}`].filter(Boolean).join(', ')}</p>}
        {m.agreed !== '' && <p className="second" dir="auto">Afspraak: {m.agreed}</p>}
      </div>
    </li>
  )
}
