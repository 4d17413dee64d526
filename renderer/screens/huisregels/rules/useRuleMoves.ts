import { useState, type DragEvent } from 'react'
import { placeBeside, placeRule, type RulePlace } from '#shared/domain/regels/edit.ts'
import { numbered, type RuleCategory } from '#shared/domain/regels/rules.ts'
import { partTitle } from '#shared/text/regels/names.ts'
import { goIn } from '../goIn.ts'
import type { RulesView } from '../useRulesView.ts'

type DropHandlers = { readonly onDragOver: (event: DragEvent) => void; readonly onDrop: (event: DragEvent) => void; readonly onDragLeave: () => void }
/** Moving rules by hand and by keys. */
export type RuleMoves = {
  /** One place up or down, past the start or end into the part beside it. */
  readonly beside: (id: string, by: -1 | 1) => void
  /** To another part, at its end. */
  readonly intoPart: (id: string, category: RuleCategory) => void
  readonly drag: (id: string) => { readonly draggable: true; readonly onDragStart: (event: DragEvent) => void; readonly onDragEnd: () => void }
  readonly ontoRule: (id: string) => DropHandlers
  readonly ontoPart: (category: RuleCategory) => DropHandlers
  /** Before which rule, or on which part, a dragged rule would come down. */
  readonly over: string | null
  /** What was moved last, for who hears the screen. */
  readonly said: string
}

export function useRuleMoves(view: RulesView): RuleMoves {
  const { version, paper, route } = view
  const [held, setHeld] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const place = (id: string, to: RulePlace | null): void => {
    const rule = version.rules.find((r) => r.id === id)
    if (!rule || to === null || to.before === id) return
    const rules = placeRule(version.rules, rule, to)
    view.edit({ rules: [...rules] }, 'Volgorde van de regels')
    const number = numbered(rules, paper).find((n) => n.rule.id === id)?.number
    setSaid(`${number ? `Nu regel ${number}` : 'Verplaatst'}, bij ${partTitle(paper, to.category)}.`)
    if (to.category !== rule.category) goIn(route, { part: 'regels', category: to.category })
  }
  const end = (): void => {
    setHeld(null)
    setOver(null)
  }
  const onto = (name: string, to: RulePlace): DropHandlers => ({
    onDragOver: (event) => {
      if (held === null) return
      event.preventDefault()
      if (over !== name) setOver(name)
    },
    onDragLeave: () => setOver(null),
    onDrop: (event) => {
      if (held === null) return
      event.preventDefault()
      place(held, to)
      end()
    },
  })
  return {
    over, said,
    beside: (id, by) => place(id, placeBeside(version.rules, paper, id, by)),
    intoPart: (id, category) => place(id, { category, before: null }),
    drag: (id) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', '')
        setHeld(id)
      },
      onDragEnd: end,
    }),
    ontoRule: (id) => onto(id, { category: version.rules.find((r) => r.id === id)?.category ?? 'clean', before: id }),
    ontoPart: (category) => onto(category, { category, before: null }),
  }
}
