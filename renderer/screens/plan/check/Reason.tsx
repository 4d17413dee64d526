import { useEffect, useRef } from 'react'
import type { Finding } from '#shared/norms/findings.ts'
import { usePlan } from '../desk/usePlan.ts'
import { coverageIdOf } from '../model/checkList.ts'
import { Prose } from '../fields/Prose.tsx'

/** "Nu niet nodig, omdat …": kept with the plan, with the goals when it is about a leefgebied. */
export function Reason({ finding }: { readonly finding: Finding }) {
  const { content, editPlan } = usePlan()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  const area = coverageIdOf(finding)
  const value = area === null ? (content.waivers[finding.id] ?? '') : (content.notNow[area] ?? '')
  const write = (text: string, label: string): void =>
    area === null ? editPlan((c) => ({ ...c, waivers: { ...c.waivers, [finding.id]: text } }), label) : editPlan((c) => ({ ...c, notNow: { ...c.notNow, [area]: text } }), label)
  return (
    <div ref={box}>
      <Prose field={`reason.${finding.id}`} label="Nu niet nodig, omdat" help={finding.text} value={value} onChange={(text) => write(text, `Nu niet nodig: ${finding.text}`)} rows={1} />
    </div>
  )
}
