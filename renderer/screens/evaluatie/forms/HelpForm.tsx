import { useTalk } from '../desk/talkDesk.ts'
import { YesNo } from './Pick.tsx'
import { Text } from './Text.tsx'
import css from './Form.module.css'

const asks = [
  { key: 'otherLaw', title: 'Andere hulp', question: 'Past hulp uit een andere wet beter?', help: 'bijvoorbeeld behandeling of langdurige zorg', note: 'Welke hulp, en wie vraagt die aan?' },
  { key: 'lighter', title: 'Lichter', question: 'Kan het met minder hulp?', help: 'minder uren, of een lichtere plek', note: 'Wat kan lichter, en vanaf wanneer?' },
] as const

/** Whether other help fits better (B29), and whether it can be lighter (V66). */
export function HelpForm() {
  const { content, editTalk } = useTalk()
  return asks.map(({ key, title, question, help, note }) => (
    <div key={key} className={css.block}>
      <h3>{title}</h3>
      <YesNo label={question} help={help} field={`talk.${key}`} value={content[key].answer} onChange={(answer) => editTalk((c) => ({ ...c, [key]: { ...c[key], answer } }), question)} />
      <Text label={note} field={`talk.${key}.note`} value={content[key].note} onChange={(text) => editTalk((c) => ({ ...c, [key]: { ...c[key], note: text } }), `${title}, toelichting`)} />
    </div>
  ))
}
