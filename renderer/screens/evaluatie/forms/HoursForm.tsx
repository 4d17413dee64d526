import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { askedPerWeek } from '#shared/norms/contactHours.ts'
import { normSources } from '../../../ui/normSources.ts'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { useTalk } from '../desk/talkDesk.ts'
import { attendedText, hoursText } from '../model/since.ts'
import { Text } from './Text.tsx'
import css from './Form.module.css'

/** Meetings, and the hours of support since the previous talk beside what the norms ask. A typed number counts over the log. */
export function HoursForm() {
  const { content, counted, attended, from, norms, version, editTalk } = useTalk()
  const agreed = version?.content.meetingsPerWeek ?? null
  const asked = askedPerWeek(norms)
  const since = from === null ? '' : ` sinds ${dayAndMonth(from)}`
  const log = counted === null ? `In het logboek staan geen contacten${since}. Vul zelf een getal in.` : `Het logboek telt ${hoursText(counted.perWeek)} uur per week${since}, in ${counted.count} ${counted.count === 1 ? 'contact' : 'contacten'}: ${hoursText(counted.planned)} gepland en ${hoursText(counted.unplanned)} tussendoor.`
  return (
    <>
      <div className={css.block}>
        <h3>Meetings</h3>
        <div className={css.two}><NumberInput label="Meetings per week" help={agreed === null ? '' : `in het plan: ${agreed}`} field="talk.meetings" optional min={0} max={21} value={content.meetings.perWeek} onChange={(perWeek) => editTalk((c) => ({ ...c, meetings: { ...c.meetings, perWeek } }), 'Meetings per week')} /></div>
        <Text label="Hoe gaat het met de meetings?" field="talk.meetings.note" value={content.meetings.note} onChange={(note) => editTalk((c) => ({ ...c, meetings: { ...c.meetings, note } }), 'Meetings, toelichting')} />
      </div>
      <div className={css.block}>
        <h3>Uren begeleiding</h3>
        <p className={css.fact}>{log}</p>
        {attended !== null && <p className={css.fact}>{`De presentie telt${attended.from === from ? since : ` vanaf ${dayAndMonth(attended.from)}`}: ${attended.kinds.map(attendedText).join('; ')}. Dit staat ook in het verslag.`}</p>}
        <div className={css.two}><NumberInput label="Uren één op één per week" help={counted === null ? '' : 'leeg is wat het logboek telt'} field="talk.hours" unit="uur" optional decimal min={0} max={168} value={content.hours.perWeek} onChange={(perWeek) => editTalk((c) => ({ ...c, hours: { ...c.hours, perWeek } }), 'Uren per week')} source={normSources(asked?.norms ?? [])} /></div>
        {asked !== null && <p className={css.agreed}>{`De norm vraagt ${hoursText(asked.perWeek)} uur per week${said(content.hours.perWeek ?? counted?.perWeek ?? null, asked.perWeek)}.`}</p>}
        <Text label="Toelichting" help="bijvoorbeeld waarom het meer of minder is" field="talk.hours.note" value={content.hours.note} onChange={(note) => editTalk((c) => ({ ...c, hours: { ...c.hours, note } }), 'Uren, toelichting')} />
      </div>
    </>
  )
}

/** How the hours stand beside the norm, in words. */
function said(hours: number | null, norm: number): string {
  if (hours === null) return ''
  const less = Math.round((norm - hours) * 10) / 10
  return less > 0 ? `: het is ${hoursText(less)} uur minder` : ': dat wordt gehaald'
}
