import { useTalk } from '../desk/talkDesk.ts'
import { inOrder } from '../model/parts.ts'
import { Text } from './Text.tsx'
import { Voice } from './Voice.tsx'
import css from './Form.module.css'

/** What the resident wrote on the sheet "Zo kijk ik terug", typed over from top to bottom: only their own words and score, goal after goal. */
export function SheetForm() {
  const { looked, groups, content, editTalk } = useTalk()
  const parts = inOrder(groups)
  return (
    <>
      <p className={css.agreed}>Typ over wat op het blad staat, van boven naar beneden. Wat het team vindt, vul je later in bij elk doel.</p>
      {looked.map((l, i) => {
        const name = parts.find((p) => p.id === `goal:${l.look.id}`)?.name ?? ''
        return (
          <section key={l.look.id} className={css.sheetGoal} aria-label={`Doel ${i + 1}`}>
            <h3>{`${i + 1}. ${name} `}<span dir="auto">{l.goal.words.trim()}</span></h3>
            <Voice looked={l} whose="resident" name={name} field={`sheet:${l.look.id}.resident`} rows={2} />
          </section>
        )
      })}
      <section className={css.sheetGoal}><Text own field="talk.summary" label="Zo gaat het met mij" value={content.summary} onChange={(summary) => editTalk((c) => ({ ...c, summary }), 'Zo gaat het met mij')} /></section>
    </>
  )
}
