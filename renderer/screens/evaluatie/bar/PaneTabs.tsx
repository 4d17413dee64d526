import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'

export type Pane = 'form' | 'scores'
const options = [{ value: 'form', label: 'Formulier' }, { value: 'scores', label: 'Cijfers' }] as const

/** Form or scores, where there is room for one. */
export function PaneTabs({ pane, onPane }: { readonly pane: Pane; readonly onPane: (pane: Pane) => void }) {
  return <SegmentedBar label="Wat je ziet" hideLabel options={options} value={pane} onChange={onPane} />
}
