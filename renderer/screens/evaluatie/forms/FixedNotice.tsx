import { Banner } from '../../../ui/Banner.tsx'
import { useTalk } from '../desk/talkDesk.ts'
import css from './Form.module.css'

/** Why nothing can be typed here, in one sentence; nothing while it can. */
export function FixedNotice({ writes }: { readonly writes: boolean }) {
  const { evaluation } = useTalk()
  const why = { concept: writes ? '' : 'Je mag deze evaluatie lezen. Wie begeleidt, vult haar in.', 'ter-ondertekening': 'De tekst staat vast om te tekenen en verandert niet meer.', vastgesteld: 'Deze evaluatie is vastgesteld. De tekst verandert niet meer.', elders: 'Deze evaluatie is in een ander huis gehouden. Je kunt haar lezen.' }[evaluation.status]
  return why === '' ? null : <div className={css.notice}><Banner heading="Alleen lezen">{why}</Banner></div>
}
