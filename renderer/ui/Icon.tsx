import type { ComponentType } from 'react'

/** A Tabler outline icon, as imported by its name: `import { IconPencil } from '@tabler/icons-react'`. */
export type IconShape = ComponentType<{ readonly size?: number | string; readonly stroke?: number | string; readonly className?: string; readonly 'aria-hidden'?: boolean }>
type Props = { readonly of: IconShape; readonly size?: number; readonly className?: string | undefined }

/** One drawn sign, stroke 1.75; always with a word beside it, so hidden from screen readers. */
export function Icon({ of: Shape, size = 18, className }: Props) {
  return <Shape size={size} stroke={1.75} aria-hidden {...(className === undefined ? {} : { className })} />
}
