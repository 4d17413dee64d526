import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { Agreement } from '#shared/domain/evaluation/evaluation.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { focusAfter } from '../../../ui/desk/focus.ts'
import { newId } from '../../../ui/desk/newId.ts'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { useTalk } from '../desk/talkDesk.ts'
import { Line, OnDay, Text } from './Text.tsx'
import css from './Form.module.css'

const MOST = 40

/** What was agreed in this talk: what, who, and by when. */
export function AgreementsForm() {
  const { content: { agreements }, editTalk } = useTalk()
  const readOnly = useReadOnly()
  const put = (make: (now: readonly Agreement[]) => readonly Agreement[], label: string): void => editTalk((c) => ({ ...c, agreements: [...make(c.agreements)] }), label)
  const add = (): void => {
    const id = newId('v')
    focusAfter(() => put((now) => [...now, { id, what: '', who: '', due: null }], 'Nieuwe afspraak uit het gesprek'), `talk.agreements.${id}.what`)
  }
  const remove = (id: string, n: number): void => {
    focusAfter(() => put((now) => now.filter((a) => a.id !== id), 'Afspraak weg'), 'talk.agreements.add')
    showUndo(`Afspraak ${n} is weg.`)
  }
  return (
    <div className={css.items}>
      {agreements.length === 0 && <p className={css.agreed}>Nog geen afspraken. Wat bij een doel hoort, staat bij dat doel.</p>}
      {agreements.map((a, i) => {
        const patch = (change: Partial<Agreement>, label: string): void => put((now) => now.map((x) => (x.id === a.id ? { ...x, ...change } : x)), `Afspraak ${i + 1}: ${label}`)
        return (
          <div key={a.id} className={css.item} role="group" aria-label={`Afspraak ${i + 1}`}>
            <Text field={`talk.agreements.${a.id}.what`} label="Wat spreken we af?" rows={1} value={a.what} onChange={(what) => patch({ what }, 'wat')} />
            <div className={css.two}>
              <Line field={`talk.agreements.${a.id}.who`} label="Wie" value={a.who} onChange={(who) => patch({ who }, 'wie')} />
              <OnDay field={`talk.agreements.${a.id}.due`} label="Uiterlijk op" value={a.due} onChange={(due) => patch({ due }, 'uiterlijk op')} />
            </div>
            {!readOnly && <div className={css.end}><Button size="small" variant="text" icon={IconTrash} label={`Haal weg, afspraak ${i + 1}`} onClick={() => remove(a.id, i + 1)}>Haal weg</Button></div>}
          </div>
        )
      })}
      {!readOnly && agreements.length < MOST && <span data-field="talk.agreements.add"><Button icon={IconPlus} onClick={add}>{agreements.length === 0 ? 'Eerste afspraak' : 'Nog een afspraak'}</Button></span>}
    </div>
  )
}
