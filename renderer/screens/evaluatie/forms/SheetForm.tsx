import { speaksOfLeaving } from '#shared/norms/talkFindings.ts'
import { useTalk } from '../desk/talkDesk.ts'
import { chooseNext } from '../model/looks.ts'
import { inOrder } from '../model/parts.ts'
import { NextStep } from './NextStep.tsx'
import { Text } from './Text.tsx'
import { Voice } from './Voice.tsx'
import css from './Form.module.css'

/** What the resident wrote on the sheet "Zo kijk ik terug", typed over from top to bottom: the same questions in the same order. */
export function SheetForm() {
  const { looked, groups, evaluation, stay, content, editTalk, editOutflow } = useTalk()
  const parts = inOrder(groups)
  return (
    <>
      <p className={css.agreed}>Typ over wat op het blad staat, van boven naar beneden. Wat het team vindt, vul je later in bij elk doel.</p>
      {looked.map((l, i) => {
        const name = parts.find((p) => p.id === `goal:${l.look.id}`)?.name ?? ''
        return (
          <section key={l.look.id} className={css.sheetGoal} aria-label={`Doel ${i + 1}`}>
            <h3>{`${i + 1}. ${name} `}<span dir="auto">{l.goal.words.trim()}</span></h3>
            <Voice looked={l} whose="resident" name={name} field={`sheet.${l.look.id}.resident`} rows={2} />
            <NextStep field={`sheet.${l.look.id}.next`} value={l.look.next} onChange={(next) => editTalk(chooseNext(l.look.id, next), `${name}: wat nu`)} />
          </section>
        )
      })}
      <section className={css.sheetGoal} aria-label="En verder">
        <Text own field="talk.summary" label="Zo gaat het met mij" value={content.summary} onChange={(summary) => editTalk((c) => ({ ...c, summary }), 'Zo gaat het met mij')} />
        <Text field="sheet.naasten" label="Hoe gaat het met mijn familie en vrienden?" value={content.naasten.note} onChange={(note) => editTalk((c) => ({ ...c, naasten: { ...c.naasten, note } }), 'Naasten, toelichting')} />
        {speaksOfLeaving(evaluation) && <Text own field="sheet.wish" label="Hoe wil ik wonen?" value={stay.outflow.wish} onChange={(wish) => editOutflow((o) => ({ ...o, wish }), 'Hoe ik wil wonen')} />}
      </section>
    </>
  )
}
