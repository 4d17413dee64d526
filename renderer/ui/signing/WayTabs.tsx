import { IconMessageCircle, IconScan, IconWriting } from '@tabler/icons-react'
import { useRef, type KeyboardEvent } from 'react'
import { Icon, type IconShape } from '../Icon.tsx'
import css from './Signing.module.css'
import type { Way } from './types.ts'

const WORDS: Readonly<Record<Way, { readonly label: string; readonly icon: IconShape }>> = {
  teken: { label: 'Teken hier', icon: IconWriting },
  papier: { label: 'Op papier', icon: IconScan },
  niet: { label: 'Niet eens of niet tekenen', icon: IconMessageCircle },
}

type Props = { readonly ways: readonly Way[]; readonly value: Way; readonly onChange: (way: Way) => void; readonly panelId: string; readonly name: string }

/** The ways to sign as tabs; arrows move, as in every tab list. */
export function WayTabs({ ways, value, onChange, panelId, name }: Props) {
  const tabs = useRef(new Map<Way, HTMLButtonElement>())
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = ways[(ways.indexOf(value) + step + ways.length) % ways.length]
    if (!next) return
    onChange(next)
    tabs.current.get(next)?.focus()
  }
  return (
    <div className={css.tabs} role="tablist" aria-label={`Hoe tekent ${name}?`}>
      {ways.map((way) => (
        <button
          key={way}
          type="button"
          role="tab"
          id={`${panelId}-${way}`}
          aria-selected={way === value}
          aria-controls={panelId}
          tabIndex={way === value ? 0 : -1}
          className={css.tab}
          ref={(element) => {
            if (element) tabs.current.set(way, element)
            else tabs.current.delete(way)
          }}
          onKeyDown={move}
          onClick={() => onChange(way)}
        >
          <Icon of={WORDS[way].icon} />{WORDS[way].label}
        </button>
      ))}
    </div>
  )
}
