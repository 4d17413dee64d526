import type { ReactNode } from 'react'
import { outflowAreas } from '#shared/domain/stay/outflow.ts'
import { ReadOnly } from '../readOnly.ts'
import { areaTitle } from './areaTitle.ts'
import { OutflowContext, type OutflowDesk } from './outflow.ts'
import css from './Outflow.module.css'
import { AreaPart, FollowPart, ReadyPart, UrgencyPart, WishPart } from './parts.tsx'

/** What the resident wants after the stay, all of it under each other (V08–V10, V43, B42, B43). */
export function OutflowForm({ desk, readOnly }: { readonly desk: OutflowDesk; readonly readOnly: boolean }) {
  return (
    <ReadOnly value={readOnly}>
      <OutflowContext value={desk}>
        <div className={css.form}>
          <WishPart />
          {outflowAreas.map((area) => <Part key={area} title={areaTitle[area]}><AreaPart area={area} /></Part>)}
          <Part title="Urgentie voor een woning"><UrgencyPart /></Part>
          <Part title="Hulp na vertrek"><FollowPart /><ReadyPart /></Part>
        </div>
      </OutflowContext>
    </ReadOnly>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section className={css.block} aria-label={title}><h3>{title}</h3>{children}</section>
}
