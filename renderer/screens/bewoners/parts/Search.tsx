import { IconSearch } from '@tabler/icons-react'
import type { Ref } from 'react'
import fieldCss from '../../../ui/Field.module.css'
import { Icon } from '../../../ui/Icon.tsx'
import css from '../Bewoners.module.css'

type Props = { readonly value: string; readonly onChange: (query: string) => void; readonly onEnter: () => void; readonly ref: Ref<HTMLInputElement> }

/** Search by name: '/' comes here, Enter opens the first who is found, Esc empties it. */
export function Search({ value, onChange, onEnter, ref }: Props) {
  return (
    <div className={css.search} data-own-undo>
      <Icon of={IconSearch} />
      <input
        ref={ref}
        type="search"
        className={fieldCss.control}
        aria-label="Zoek op naam"
        aria-keyshortcuts="/"
        placeholder="Zoek op naam"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter()
          else if (event.key === 'Escape') onChange('')
        }}
      />
    </div>
  )
}
