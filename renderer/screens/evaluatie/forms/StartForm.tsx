import { useTalk } from '../desk/talkDesk.ts'
import { Line, OnDay, Text } from './Text.tsx'
import css from './Form.module.css'

const names = (text: string): string[] => text.split(',').map((n) => n.trimStart()).filter((n, i, all) => n !== '' || i === all.length - 1).slice(0, 20)
const MOST_OF_A_NAME = 300

/** The talk itself: in one sentence how it goes, the day, who was there, and the next one. */
export function StartForm() {
  const { content, editTalk } = useTalk()
  return (
    <>
      <Text own field="talk.summary" label="Zo gaat het met mij" help="in één of twee zinnen; staat groot op het verslag" rows={2} value={content.summary} onChange={(summary) => editTalk((c) => ({ ...c, summary }), 'Zo gaat het met mij')} />
      <div className={css.two}>
        <OnDay field="talk.on" label="Dag van het gesprek" value={content.on} onChange={(on) => editTalk((c) => ({ ...c, on }), 'Dag van het gesprek')} />
        <OnDay field="talk.nextOn" label="Volgende keer op" help="de termijn blijft" value={content.nextOn} onChange={(nextOn) => editTalk((c) => ({ ...c, nextOn }), 'Volgende keer op')} />
      </div>
      <Line field="talk.present" label="Wie was erbij?" help="namen met een komma ertussen" value={content.present.join(', ')} onChange={(text) => editTalk((c) => ({ ...c, present: names(text).map((n) => n.slice(0, MOST_OF_A_NAME)) }), 'Wie was erbij')} />
    </>
  )
}
