import { call } from '../../state/client.ts'
import { keepCoach } from '../../state/coach.ts'
import { noteTheme, useSession } from '../../state/session.ts'
import { useWhyNot } from '../../state/rights.ts'
import { ReadOnly } from '../../ui/readOnly.ts'
import { Card } from '../../ui/Card.tsx'
import { SegmentedBar } from '../../ui/SegmentedBar.tsx'
import css from './Beheer.module.css'
import { TabHead } from './TabHead.tsx'
import { useOpenHouse } from './useOpenHouse.ts'

const themes = [{ value: 'auto', label: 'Volg de computer' }, { value: 'light', label: 'Licht' }, { value: 'dark', label: 'Donker' }] as const
const waits = [5, 10, 15, 30].map((n) => ({ value: String(n), label: `${n} minuten` }))
const calendarNames = [{ value: 'initialen', label: 'Initialen' }, { value: 'niets', label: 'Niets' }] as const
const yesNo = [{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee' }] as const

/** Light or dark, when it locks by itself, the language coach, the notification, scores on or off. */
export function WeergaveTab() {
  const open = useOpenHouse()
  const status = useSession((s) => s.status)
  const no = useWhyNot('house.change')
  if (!open || !status) return null
  const { house, change } = open
  const choose = async (theme: (typeof themes)[number]['value']): Promise<void> => {
    const answer = await call('settings.theme', { theme })
    if (answer.ok) noteTheme(theme)
  }
  return (
    <>
      <TabHead title="Weergave en slot" />
      <Card title="Weergave">
        <SegmentedBar label="Kleuren" options={themes} value={status.theme} onChange={(theme) => void choose(theme)} />
      </Card>
      <Card title="Slot" note="Ctrl L vergrendelt meteen">
        <ReadOnly value={no !== undefined}><SegmentedBar label="Vergrendel als er niemand is, na" options={waits} value={String(house.autoLockMinutes)} onChange={(n) => change({ autoLockMinutes: Number(n) })} /></ReadOnly>
        {no !== undefined && <p className="second">Een andere tijd kiezen: {no.charAt(0).toLowerCase() + no.slice(1)}.</p>}
        <p className="second">Een andere tijd geldt vanaf de volgende keer dat je ontgrendelt.</p>
      </Card>
      <Card title="Agenda buiten Baken">
        <ReadOnly value={no !== undefined}><SegmentedBar label="Wat er van de bewoner in staat" options={calendarNames} value={house.calendarNames} onChange={(names) => change({ calendarNames: names })} /></ReadOnly>
        <p className="second">Een agenda met termijnen bewaar je bij Bewoners en in een dossier, bij Documenten. Buiten Baken kan iedereen hem lezen die erbij kan. Daarom staan er nooit namen in.</p>
      </Card>
      <Card title="Taalhulp" note="op deze computer">
        <SegmentedBar label="Wijs op lange zinnen en moeilijke woorden" options={yesNo} value={status.coach ? 'ja' : 'nee'} onChange={(v) => void keepCoach(v === 'ja')} />
        <p className="second">De taalhulp houdt nooit iets tegen. Even uit, tot je vergrendelt? Kies ‘Taalhulp uit’ onder de tekst.</p>
      </Card>
      <Card title="Melding" note="voor het hele huis">
        <ReadOnly value={no !== undefined}><SegmentedBar label="Meld hoeveel er te laat is en hoeveel deze week" options={yesNo} value={house.notify ? 'ja' : 'nee'} onChange={(v) => change({ notify: v === 'ja' })} /></ReadOnly>
        <p className="second">Eén stille melding van de computer bij het ontgrendelen, en om 9 uur als Baken open is. Er staan alleen aantallen in, geen namen. Is er niets, dan komt er niets.</p>
      </Card>
      <Card title="Plan">
        <div className={css.fields}><ReadOnly value={no !== undefined}><SegmentedBar label="Scores 1 tot en met 5 per leefgebied" options={yesNo} value={house.scores ? 'ja' : 'nee'} onChange={(v) => change({ scores: v === 'ja' })} /></ReadOnly></div>
      </Card>
    </>
  )
}
