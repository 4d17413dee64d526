import { burdenWords } from '#shared/text/statuses.ts'
import { ScoreBar } from '../../../ui/ScoreBar.tsx'
import { useTalk } from '../desk/talkDesk.ts'
import { Text } from './Text.tsx'

/** Whether it does not become too heavy for those who are close (B18). */
export function NaastenForm() {
  const { content, editTalk } = useTalk()
  const { naasten } = content
  return (
    <>
      <ScoreBar label="Hoe zwaar is het voor de naasten?" help="van 1, licht, tot 5, te zwaar" voice="team" words={burdenWords} field="talk.naasten" value={naasten.burden} onChange={(burden) => editTalk((c) => ({ ...c, naasten: { ...c.naasten, burden } }), 'Hoe zwaar voor naasten')} />
      <Text label="Hoe gaat het met de naasten?" help="wat helpt hun, wat is te veel" field="talk.naasten.note" rows={3} value={naasten.note} onChange={(note) => editTalk((c) => ({ ...c, naasten: { ...c.naasten, note } }), 'Naasten, toelichting')} />
    </>
  )
}
