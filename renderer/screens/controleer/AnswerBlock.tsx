import { Banner } from '../../ui/Banner.tsx'
import { cx } from '../../ui/cx.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import css from './Controleer.module.css'
import type { Answer } from './words.ts'

/** The answer, large: mark, sentence, and what follows from it. */
export function AnswerBlock({ file, answer }: { readonly file: string; readonly answer: Omit<Answer, 'verdict'> }) {
  return (
    <section className={cx(css.answer, answer.mark === 'gedaan' && css.sound)}>
      <StateMark state={answer.mark} size={44} />
      <div className={css.words}>
        <p className="caption">{file}</p>
        <h2 className={css.title} tabIndex={-1}>{answer.title}</h2>
        <p className={css.text}>{answer.text}</p>
        {answer.notice !== undefined && <div className={css.notice}><Banner heading={answer.notice} /></div>}
      </div>
    </section>
  )
}
