import type { Leefgebied } from '#shared/domain/plan/leefgebied.ts'
import { Coach } from '../../../ui/coach/Coach.tsx'
import { ScoreBar } from '../../../ui/ScoreBar.tsx'
import { OwnWords, TextArea } from '../../../ui/TextArea.tsx'
import { useAttention, useTalk } from '../desk/talkDesk.ts'
import { patchLook, scoresOf, setScore, type Looked, type Voice as Whose } from '../model/looks.ts'
import css from './Form.module.css'

type Props = { readonly looked: Looked; readonly whose: Whose; /** What the labels in the history begin with: the name of the goal. */ readonly name: string; readonly field: string; readonly rows?: number }
const question = { resident: 'Hoe ging het?', team: 'Hoe zien wij het?' } as const

/** One voice on a goal: its words, and its score under them where the house gives scores. The resident's are the largest. */
export function Voice({ looked: { goal, look }, whose, name, field, rows }: Props) {
  const { resident, worker, editTalk } = useTalk()
  const label = question[whose]
  const put = (text: string, changed: string = label): void => editTalk(patchLook(look.id, { [whose]: text }), `${name}: ${changed.toLowerCase()}`)
  const Area = whose === 'resident' ? OwnWords : TextArea
  return (
    <div className={css.voice}>
      <Area label={label} help={whose === 'resident' ? resident : worker} field={field} attention={useAttention(field)} rows={rows ?? (whose === 'resident' ? 3 : 4)} value={look[whose]} onChange={(text) => put(text)} {...(whose === 'resident' && { size: 'small' })} />
      <Score area={goal.leefgebied} whose={whose} name={name} field={field} />
      <Coach field={field} label={label} text={look[whose]} onChange={put} />
    </div>
  )
}

function Score({ area, whose, name, field }: { readonly area: Leefgebied; readonly whose: Whose; readonly name: string; readonly field: string }) {
  const { house, content, resident, editTalk } = useTalk()
  const value = scoresOf(content, area)[whose]
  if (!house.scores && value === null) return null
  const label = whose === 'resident' ? `Cijfer van ${resident}` : 'Cijfer van de begeleiding'
  return <ScoreBar hideLabel label={label} voice={whose} field={`${field}.score`} value={value} onChange={(score) => editTalk(setScore(area, whose, score), `${name}: ${label.toLowerCase()}`)} />
}
