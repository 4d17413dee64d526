import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState, type Ref } from 'react'
import { Button } from './Button.tsx'
import type { FieldProps } from './Field.tsx'
import { TextInput } from './TextInput.tsx'

type Props = FieldProps & { readonly value: string; readonly onChange: (value: string) => void; readonly fresh?: boolean; readonly ref?: Ref<HTMLInputElement> }

/** A password, with 'Toon' to look at it. Says so when Caps Lock is on. `fresh` is for a new one. */
export function PasswordInput({ fresh = false, help, ...props }: Props) {
  const [shown, setShown] = useState(false)
  const [caps, setCaps] = useState(false)
  return (
    <div data-own-undo>
      <TextInput
        {...props}
        onKeyDown={(event) => setCaps(event.getModifierState('CapsLock'))}
        onBlur={() => setCaps(false)}
        help={caps ? 'Caps Lock staat aan' : help}
        type={shown ? 'text' : 'password'}
        large
        limit={1000}
        autoComplete={fresh ? 'new-password' : 'current-password'}
        end={<Button variant="text" size="small" icon={shown ? IconEyeOff : IconEye} pressed={shown} onClick={() => setShown(!shown)}>Toon</Button>}
      />
    </div>
  )
}
