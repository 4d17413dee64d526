import { useId, type CSSProperties, type ReactNode } from 'react'
import type { BlockOf } from '#shared/documents/model.ts'
import { timelineLayout, type PlacedMark, type TimelineLayout } from '#shared/documents/timelineLayout.ts'

const at = (left: number, top: number, width?: number): CSSProperties => ({ left: `calc(var(--mm) * ${left})`, top: `calc(var(--mm) * ${top})`, ...(width === undefined ? {} : { width: `calc(var(--mm) * ${width})` }) })

/** The stay as a strip: the drawing is for the eye, its words are two lists. */
export function Timeline({ block }: { readonly block: BlockOf<'timeline'> }): ReactNode {
  const layout = timelineLayout(block)
  return (
    <figure className="paper-timeline" aria-label="Tijdlijn" style={{ height: `calc(var(--mm) * ${layout.height})` }}>
      <Drawing layout={layout} />
      <div aria-hidden>
        {layout.months.map((m, n) => (
          <i key={String(n)} className="paper-month" data-month={m.name} style={at(m.x + 0.8, layout.bar.top + layout.bar.height + 1)} />
        ))}
      </div>
      <ol>
        {layout.phases.map((p, n) => (
          <li key={String(n)} className={`paper-phase paper-phase-${p.style}`} style={at(p.x + 1.2, layout.bar.top + 1.2)}>{p.name}</li>
        ))}
      </ol>
      <ol>
        {layout.marks.map((m, n) => (
          <li key={String(n)} className="paper-moment" data-align={m.align} style={at(m.left, m.top, m.width)}>
            <b>{m.mark.date}</b> <span>{m.mark.words}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}

function Drawing({ layout }: { readonly layout: TimelineLayout }): ReactNode {
  const id = useId()
  const { bar } = layout
  return (
    <svg aria-hidden viewBox={`0 0 ${layout.width} ${layout.height}`}>
      <pattern id={id} width="2" height="2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="0.9" height="2" className="paper-solid" />
      </pattern>
      {layout.phases.map((p, n) => (
        <rect key={String(n)} x={p.x} y={bar.top} width={p.width} height={bar.height} className={`paper-bar paper-bar-${p.style}`} fill={p.style === 'hatched' ? `url(#${id})` : undefined} />
      ))}
      {layout.months.map((m, n) => (
        <path key={String(n)} d={`M${m.x} ${bar.top + bar.height}v1.8`} className="paper-month-line" />
      ))}
      {layout.marks.map((m, n) => (
        <Pointer key={String(n)} mark={m} bar={bar} />
      ))}
    </svg>
  )
}

function Pointer({ mark, bar }: { readonly mark: PlacedMark; readonly bar: TimelineLayout['bar'] }): ReactNode {
  const bottom = bar.top + bar.height
  const head = mark.top - 0.6
  const arrow = <path d={`M${mark.x - 1.2} ${head - 2}h2.4l-1.2 2z`} className="paper-arrow" />
  switch (mark.mark.place) {
    case 'above':
      return (
        <>
          <path d={`M${mark.x} ${mark.top + 11}V${bar.top}`} className="paper-line" />
          {mark.x <= bar.left + 0.1 ? null : <circle cx={mark.x} cy={bar.top} r="1.5" className="paper-ring" />}
        </>
      )
    case 'below':
      return (
        <>
          <path d={`M${mark.x} ${bottom}V${head - 1}`} className="paper-line" />
          {arrow}
        </>
      )
    case 'end':
      return <path d={`M${mark.x} ${mark.top + 11}V${bottom}`} className="paper-line paper-end" />
    case 'limit':
      return (
        <>
          <path d={`M${bar.right} ${bar.top + bar.height / 2}H${mark.x}`} className="paper-limit" />
          <path d={`M${mark.x} ${bar.top + bar.height / 2}V${head - 1}`} className="paper-line" />
          {arrow}
        </>
      )
  }
}
