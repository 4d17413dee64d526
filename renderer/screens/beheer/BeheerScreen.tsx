import { useEffect, useRef } from 'react'
import { mayOpen } from '../../state/places.ts'
import { useRights } from '../../state/rights.ts'
import { beheerTabs, go, type BeheerTab } from '../../state/router.ts'
import css from './Beheer.module.css'
import { AfsprakenTab } from './AfsprakenTab.tsx'
import { ReservekopieenTab } from './backups/ReservekopieenTab.tsx'
import { ContactenTab } from './ContactenTab.tsx'
import { ContractTab } from './ContractTab.tsx'
import { GebruikersTab } from './users/GebruikersTab.tsx'
import { HerstelbladTab } from './HerstelbladTab.tsx'
import { HuisTab } from './HuisTab.tsx'
import { PrivacyTab } from './privacy/PrivacyTab.tsx'
import { LogboekTab } from './logboek/LogboekTab.tsx'
import { TeamTab } from './TeamTab.tsx'
import { ZegelTab } from './ZegelTab.tsx'
import { WachtwoordTab } from './WachtwoordTab.tsx'
import { WeergaveTab } from './WeergaveTab.tsx'

const names = {
  huis: 'Huis', team: 'Team', gebruikers: 'Gebruikers', contacten: 'Contacten', contract: 'Contractprofielen', afspraken: 'Huisafspraken', herstelblad: 'Herstelblad', reservekopieen: 'Reservekopieën', zegel: 'Zegel', logboek: 'Logboek', privacy: 'Privacy', wachtwoord: 'Wachtwoord', weergave: 'Weergave en slot',
} as const satisfies Readonly<Record<BeheerTab, string>>

/** The house itself: what is filled in once and used everywhere. Everything is saved as it is typed. */
export function BeheerScreen({ tab }: { readonly tab: BeheerTab }) {
  const rights = useRights()
  const content = useRef<HTMLDivElement>(null)
  const nav = useRef<HTMLElement>(null)
  const shown = useRef(tab)
  useEffect(() => {
    content.current?.scrollTo({ top: 0 })
    const other = shown.current !== tab
    shown.current = tab
    // From a field of another part (by the palette) the focus would be nowhere.
    if (other && document.activeElement === document.body) nav.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus()
  }, [tab])
  return (
    <div className={css.screen}>
      <nav ref={nav} className={css.nav} aria-labelledby="beheer">
        <h1 id="beheer" tabIndex={-1}>Beheer</h1>
        <ul>
          {beheerTabs.filter((t) => mayOpen(t, rights)).map((t) => <li key={t}><button type="button" className={css.tab} aria-current={t === tab ? 'page' : undefined} onClick={() => go({ screen: 'beheer', tab: t }, 'replace')}>{names[t]}</button></li>)}
        </ul>
      </nav>
      <div ref={content} className={css.content}><Tab tab={tab} /></div>
    </div>
  )
}

function Tab({ tab }: { readonly tab: BeheerTab }) {
  switch (tab) {
    case 'huis':
      return <HuisTab />
    case 'team':
      return <TeamTab />
    case 'gebruikers':
      return <GebruikersTab />
    case 'contacten':
      return <ContactenTab />
    case 'contract':
      return <ContractTab />
    case 'afspraken':
      return <AfsprakenTab />
    case 'herstelblad':
      return <HerstelbladTab />
    case 'reservekopieen':
      return <ReservekopieenTab />
    case 'zegel':
      return <ZegelTab />
    case 'privacy':
      return <PrivacyTab />
    case 'logboek':
      return <LogboekTab />
    case 'wachtwoord':
      return <WachtwoordTab />
    case 'weergave':
      return <WeergaveTab />
  }
}
