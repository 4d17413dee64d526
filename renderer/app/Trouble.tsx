import { loadStatus } from '../state/session.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import css from './Shell.module.css'

/** The machine does not answer: says so, and tries again. */
export function Trouble({ text }: { readonly text: string }) {
  return (
    <main className={css.trouble}>
      <h1 className="hidden">Baken</h1>
      <Banner heading="Baken kan nu niet beginnen" actions={<Button onClick={() => void loadStatus()}>Probeer opnieuw</Button>}>{text}</Banner>
    </main>
  )
}
