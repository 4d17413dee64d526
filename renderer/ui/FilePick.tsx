import { useRef } from 'react'
import { Button } from './Button.tsx'
import type { IconShape } from './Icon.tsx'

type Props = {
  readonly children: string
  /** Extensions: '.pdf,.docx'. */
  readonly accept: string
  readonly onPick: (file: File) => void
  readonly variant?: 'primary' | 'outline'
  readonly size?: 'normal' | 'large'
  readonly icon?: IconShape
}

/** A button that lets somebody choose one file; the same file may be chosen again. */
export function FilePick({ children, accept, onPick, variant = 'outline', size = 'normal', icon }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button variant={variant} size={size} {...(icon ? { icon } : {})} onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input} type="file" hidden accept={accept} tabIndex={-1} aria-label={children}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) onPick(file)
        }}
      />
    </>
  )
}
