import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { Document, Origin } from '#shared/documents/model.ts'
import { blockText } from '#shared/documents/plainText.ts'
import { LONGEST } from '#shared/text/coach/finding.ts'
import { gradeOf, oneDecimal, read, verdict } from '#shared/text/coach/meter.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import css from './Check.module.css'

/** How the whole document reads: one line, and the figures behind it for who wants them. It asks nothing. */
export function HowItReads({ document, onPlace }: { readonly document: Document; readonly onPlace: (origin: Origin) => void }) {
  const late = useDeferredValue(document)
  const id = useId()
  const [more, setMore] = useState(false)
  const { reading, origins } = useMemo(() => {
    const texts = late.sections.flatMap((s) => s.blocks.flatMap((b) => blockText(b).map((text) => ({ text, origin: b.origin }))))
    return { reading: read(texts.map((t) => t.text)), origins: texts.map((t) => t.origin) }
  }, [late])
  if (!reading) return null
  const { longest } = reading
  const origin = origins[longest.at]
  return (
    <section className={css.reads} aria-labelledby={id}>
      <div className={css.line}>
        <h3 id={id}>Hoe leest dit plan?</h3>
        <Button size="small" variant="text" expanded={more} onClick={() => setMore((m) => !m)}>{more ? 'Toon minder' : 'Toon meer'}</Button>
      </div>
      <p>Gemiddeld {oneDecimal(reading.meanWords)} woorden per zin. {verdict(reading)}</p>
      {more && (
        <dl className={css.figures}>
          <div><dt>Langste zin</dt><dd>{longest.words} woorden. <bdi>‘{longest.text}’</bdi> {origin && <LinkButton label="Ga erheen: de langste zin" onClick={() => onPlace(origin)}>Ga erheen</LinkButton>}</dd></div>
          <div><dt>Langer dan {LONGEST} woorden</dt><dd>{reading.tooLong === 0 ? 'geen enkele zin' : `${reading.tooLong} van ${reading.sentences} zinnen`}</dd></div>
          <div><dt>Leesgemak</dt><dd>{Math.round(Math.min(100, Math.max(0, reading.douma)))} van 100: {gradeOf(reading.douma)}. Gemeten met Flesch-Douma, over woorden per zin en lettergrepen per woord. De maat weet niet of de inhoud klopt.</dd></div>
        </dl>
      )}
    </section>
  )
}
