import { wordGuide } from '../model/words.ts'
import css from './Fields.module.css'

/** How long a text is, once it nears the length that reads well. It never stops anybody. */
export function WordGuide({ text, most }: { readonly text: string; readonly most: number }) {
  const guide = wordGuide(text, most)
  return guide === '' ? null : <p className={css.guide}>{guide}</p>
}
