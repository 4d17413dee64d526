import { useEffect, useState } from 'react'
import { needsCare } from '#shared/domain/permissions.ts'
import type { Status } from '#shared/ipc/contract.ts'
import { loadWarnings, useBackups } from '../state/backups.ts'
import { useMay } from '../state/rights.ts'
import { go } from '../state/router.ts'
import { useSaveStatus, worst } from '../state/saving/saveStatus.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { DamageNotice } from './DamageNotice.tsx'
import css from './Shell.module.css'

/** What asks for attention whatever the screen: text that could not be saved, lines of the log that the disk refuses, files that were damaged, dossiers that do not open yet, backups that are late. */
export function Notices({ status }: { readonly status: Status }) {
  const unsaved = useSaveStatus((s) => worst(s.sources))
  const [seen, setSeen] = useState(false)
  const failed = unsaved?.state.kind === 'failed' ? unsaved.state.problem.text : null
  const damaged = seen ? [] : status.damaged
  const waits = status.user !== null && needsCare(status.user.roles) && !status.care
  const late = useBackups((s) => s.warnings)
  const manages = useMay('backup.manage')
  useEffect(() => void loadWarnings(), [status.today])
  const owed = status.logOwed
  if (failed === null && damaged.length === 0 && !waits && late.length === 0 && owed === 0) return null
  return (
    <div className={css.notices}>
      {failed !== null && <Banner heading="Nog niet bewaard" actions={<Button onClick={() => unsaved?.retry()}>Probeer opnieuw</Button>}>{failed} Wat je typte staat nog op het scherm.</Banner>}
      {owed > 0 && (
        <Banner heading="Het logboek loopt achter">
          {owed === 1 ? 'Eén regel van het logboek is' : `${owed} regels van het logboek zijn`} nog niet opgeschreven: de schijf neemt ze niet aan. Je werk gaat gewoon door. Baken probeert het elke halve minuut opnieuw. Sluit Baken nog niet af, en kijk of de schijf vol is of los zit.
        </Banner>
      )}
      {waits && <Banner tone="calm" heading="Je hebt nog geen toegang tot de dossiers" actions={<Button onClick={() => go({ screen: 'beheer', tab: 'wachtwoord' })}>Kies een eigen wachtwoord</Button>}>Heeft een ander je wachtwoord gezet? Kies eerst zelf een. Daarna geeft een hbo-professional je toegang, bij Beheer, Gebruikers. Ontgrendel dan opnieuw.</Banner>}
      {damaged.length > 0 && <DamageNotice damaged={damaged} onClose={() => setSeen(true)} />}
      {late.length > 0 && (
        <Banner tone={manages ? 'late' : 'calm'} heading="Er is al een paar dagen geen goede reservekopie" actions={manages ? <Button onClick={() => go({ screen: 'beheer', tab: 'reservekopieen' })}>Bekijk de reservekopieën</Button> : undefined}>
          {late.map((sentence) => <p key={sentence}>{sentence}</p>)}
          <p>{manages ? 'Je kunt gewoon werken; wat je bewaart, is bewaard.' : 'Je kunt gewoon werken. Zeg het tegen een hbo-professional of de beheerder.'}</p>
        </Banner>
      )}
    </div>
  )
}
