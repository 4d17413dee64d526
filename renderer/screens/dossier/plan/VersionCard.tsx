import { IconGitCompare } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { clockOnScreen, dayOfMoment, shortDay } from '#shared/domain/calendar/format.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { toldByFile } from '#shared/exchange/take.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DocumentButtons } from '../../../ui/documents/DocumentButtons.tsx'
import { ShortCopy } from '../../../ui/documents/ShortCopy.tsx'
import { Copies } from '../../../ui/signing/Copies.tsx'
import { signedText } from '../../../ui/signing/Signed.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { PlanStatusTag } from '../../../ui/Tags.tsx'
import css from '../Dossier.module.css'
import { noteCopy, planRef } from '../planActions.ts'
import type { StayView } from '../useStay.ts'

/** When and by whom a version became what it is. */
function storyOf(v: PlanVersion): string {
  if (v.final) return `Vastgesteld op ${shortDay(dayOfMoment(v.final.at))} door ${v.final.name}${v.final.onBehalfOf ? `, namens ${v.final.onBehalfOf}` : ''}.`
  if (v.frozen) return `De tekst staat vast sinds ${shortDay(dayOfMoment(v.frozen.at))}, ${clockOnScreen(v.frozen.at)}.`
  if (v.discussedOn) return `Besproken op ${shortDay(v.discussedOn)}.`
  return `Begonnen op ${shortDay(dayOfMoment(v.createdAt))}.`
}

/** Signatures that no longer hold, and why; or that only a file tells of. */
function lapsedText(l: PlanVersion['lapsed'][number]): string {
  const on = shortDay(dayOfMoment(l.at))
  const names = l.signers.map((s) => s.name).join(', ')
  const house = toldByFile(l)
  if (house !== null) return `Op ${on} binnengehaald uit een bestand van ${house}. Volgens dat bestand tekenden daar: ${names}. Dat telt hier niet als handtekening.`
  if (l.signers.length === 0) return `Op ${on} is de tekst aangepast. Er was nog niet getekend.`
  return `Op ${on} is de tekst aangepast. Toen vervielen ${l.signers.length === 1 ? '1 handtekening' : `${l.signers.length} handtekeningen`}: ${names}.`
}

/** One version: status, who signed and how, the paper, the copies. */
export function VersionCard({ view, version: v, action }: { readonly view: StayView; readonly version: PlanVersion; readonly action: ReactNode }) {
  const { dossier, stay, today } = view
  return (
    <Card title={`Versie ${v.number}`} action={action}>
      <div className={css.version}>
        <p className={css.versionLine}><PlanStatusTag status={v.status} /> <span className="second">{storyOf(v)}</span></p>
        {v.signatures.length > 0 && (
          <ul className={css.signers}>
            {v.signatures.map((s) => (
              <li key={s.id}><StateMark state="gedaan" /><span><strong>{s.name}</strong>, {s.role}: {signedText(s)}{s.remark.trim() || s.route.kind === 'refused' ? `. “${s.route.kind === 'refused' ? s.route.reason : s.remark}”` : ''}</span></li>
            ))}
          </ul>
        )}
        {v.lapsed.map((l) => <p key={l.at} className="caption">{lapsedText(l)}</p>)}
        <DocumentButtons target={planRef(dossier, stay, v)} title={`Trajectplan, versie ${v.number}`} />
        {stay.plan[0] !== v && <span><Button size="small" icon={IconGitCompare} onClick={() => go({ screen: 'verschil', dossierId: dossier.id, from: null, to: v.id })} label={`Bekijk wat verandert, versie ${v.number}`}>Bekijk wat verandert</Button></span>}
        <ShortCopy dossier={dossier} stay={stay} version={v} />
        {v.frozen && <Copies copies={v.copies} today={today} suggestions={[stay.facts.contactGemeente]} onCopy={(to, on) => noteCopy(dossier, stay, v, to, on)} />}
      </div>
    </Card>
  )
}
