import { IconPlayerPause, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react'
import { useId } from 'react'
import { Button } from '../Button.tsx'
import { SegmentedBar } from '../SegmentedBar.tsx'
import { setLook, useLook } from './look.ts'
import css from './ReadAlong.module.css'
import type { ReadAloud } from './voice/useReadAloud.ts'
import { useVoice } from './voice/useVoice.ts'

const speeds = [{ value: 'langzaam', label: 'Langzaam' }, { value: 'gewoon', label: 'Gewoon' }, { value: 'vlot', label: 'Vlot' }] as const

/** The voice: read, wait, go on, stop, and how fast. Without a Dutch voice of this computer: why not, and what to do. */
export function Aloud({ aloud, current }: { readonly aloud: ReadAloud; readonly current: number }) {
  const voice = useVoice()
  const { speed } = useLook()
  const id = useId()
  if (voice === 'nog-niet') return null
  if (voice === null) {
    return (
      <p className={css.noVoice}>
        Voorlezen kan hier niet, want deze computer heeft zelf geen Nederlandse stem. Voeg er een toe: in Windows bij Instellingen, Tijd en taal, Spraak; op een Mac bij Systeeminstellingen, Toegankelijkheid.
      </p>
    )
  }
  const { state, play, pause, resume, stop } = aloud
  return (
    <div className={css.group} role="group" aria-labelledby={id}>
      <span id={id} className="hidden">Voorlezen</span>
      {state === 'stil' && <Button key="play" size="large" variant="primary" icon={IconPlayerPlay} onClick={() => play(current)}>Lees voor</Button>}
      {state === 'leest' && <Button key="play" size="large" variant="primary" icon={IconPlayerPause} onClick={pause}>Wacht even</Button>}
      {state === 'wacht' && <Button key="play" size="large" variant="primary" icon={IconPlayerPlay} onClick={resume}>Lees verder</Button>}
      {state !== 'stil' && <Button size="large" icon={IconPlayerStop} onClick={stop}>Stop</Button>}
      <SegmentedBar label="Hoe snel" hideLabel options={speeds} value={speed} onChange={(next) => setLook({ speed: next })} />
    </div>
  )
}
