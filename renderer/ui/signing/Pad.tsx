import { useEffect, useEffectEvent, useRef } from 'react'
import SignaturePad from 'signature_pad'
import type { Ink } from '#shared/domain/signature/signature.ts'
import { toInk } from './ink.ts'
import css from './Signing.module.css'

type Props = {
  /** Called after each stroke with all ink so far. */
  readonly onInk: (ink: Ink | null) => void
  /** Stands under the line: name and date. */
  readonly caption: string
  /** Whose signature, for screen readers. */
  readonly name: string
}

/** A sheet to sign on with pen, finger or mouse. Give it a new `key` to start over. */
export function Pad({ onInk, caption, name }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const report = useEffectEvent(onInk)
  useEffect(() => {
    const element = canvas.current
    if (!element) return undefined
    const pad = new SignaturePad(element, { penColor: getComputedStyle(element).color, minWidth: 1.1, maxWidth: 2.8, minDistance: 3 })
    const tell = (): void => report(toInk(pad.toData().map((g) => g.points), element.clientWidth, element.clientHeight))
    const fit = (): void => {
      const ratio = Math.max(1, window.devicePixelRatio)
      const before = { width: element.width / ratio, height: element.height / ratio }
      const data = pad.toData().map((g) => ({ ...g, points: g.points.map((p) => ({ ...p, x: (p.x * element.clientWidth) / (before.width || 1), y: (p.y * element.clientHeight) / (before.height || 1) })) }))
      element.width = Math.round(element.clientWidth * ratio)
      element.height = Math.round(element.clientHeight * ratio)
      element.getContext('2d')?.scale(ratio, ratio)
      pad.fromData(data)
    }
    fit()
    pad.addEventListener('endStroke', tell)
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => {
      observer.disconnect()
      pad.off()
    }
  }, [])
  return (
    <div className={css.pad} data-paper>
      <canvas ref={canvas} className={css.canvas} role="img" aria-label={`Vlak om te tekenen voor ${name}, met pen, vinger of muis`} />
      <p className={css.padCaption}>{caption}</p>
    </div>
  )
}
