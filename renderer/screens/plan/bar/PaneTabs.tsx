import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'

export type Pane = 'form' | 'paper'
const options = [{ value: 'form', label: 'Formulier' }, { value: 'paper', label: 'Papier' }] as const

/** Form or paper, where there is room for one. */
export function PaneTabs({ pane, onPane }: { readonly pane: Pane; readonly onPane: (pane: Pane) => void }) {
  return <SegmentedBar label="Wat je ziet" hideLabel options={options} value={pane} onChange={onPane} />
}
