import { wordDifference } from '#shared/text/wordDifference.ts'
import { useTalk } from '../desk/talkDesk.ts'
import { newWording, patchLook, type Looked } from '../model/looks.ts'
import { OnDay, Text } from './Text.tsx'
import css from './Form.module.css'

/** The new wording of a goal at once: it begins as the plan says it, and only what differs is kept. */
export function NewWording({ looked: { goal, look }, name }: { readonly looked: Looked; readonly name: string }) {
  const { editTalk, version, stay } = useTalk()
  const number = Math.max(version?.number ?? 0, ...stay.plan.map((v) => v.number)) + 1
  const put = (patch: Parameters<typeof patchLook>[1], label: string): void => editTalk(patchLook(look.id, patch), `${name}: ${label}`)
  const actions = goal.actions.filter((a) => a.when.trim() !== '' && !a.done && !look.done.includes(a.id)).map((a) => `${a.what.trim()}, ${a.when.trim()}`)
  return (
    <section className={css.new} aria-label={`Nieuw in versie ${number} van het plan`}>
      <Text field="look.agreed" label="Nieuwe afspraak" help={`komt in versie ${number} van het plan`} value={look.agreed ?? goal.agreed} onChange={(text) => put({ agreed: newWording(text, goal.agreed) }, 'nieuwe afspraak')} />
      <Changed was={goal.agreed} now={look.agreed} />
      {look.agreed !== null && actions.length > 0 && <p className={css.agreed} dir="auto">{`In het plan staat ook: ${actions.join('; ')}. Klopt dat niet meer? Verander het straks in versie ${number}.`}</p>}
      <Text own rows={1} field="look.words" label="Nieuwe eigen woorden" value={look.words ?? goal.words} onChange={(text) => put({ words: newWording(text, goal.words) }, 'nieuwe eigen woorden')} />
      <Changed was={goal.words} now={look.words} />
      <div className={css.two}><OnDay field="look.due" label="Nieuwe uiterste dag" value={look.due ?? goal.due} onChange={(day) => put({ due: newWording(day, goal.due) }, 'nieuwe uiterste dag')} /></div>
    </section>
  )
}

/** What goes and what comes, word by word; nothing while nothing changed. */
function Changed({ was, now }: { readonly was: string; readonly now: string | null }) {
  if (now === null || was.trim() === '') return null
  const words = wordDifference(was, now)
  return (
    <p className={css.change} dir="auto">
      <span>Verandert: </span>
      {words.was.filter((p) => p.only).length > 0 && <><span className="hidden">weg: </span>{words.was.map((p, i) => (p.only ? <del key={i}>{p.text}</del> : null))} </>}
      <span className="hidden">nieuw: </span>
      {words.now.map((p, i) => (p.only ? <ins key={i}>{p.text}</ins> : <span key={i}>{p.text}</span>))}
    </p>
  )
}
