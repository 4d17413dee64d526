import { IconArrowLeft, IconCopy, IconDownload } from '@tabler/icons-react'
import { Fragment, useEffect, useMemo, useRef, useState } from 'react'
import { longDay } from '#shared/domain/calendar/format.ts'
import type { House } from '#shared/domain/house/house.ts'
import { changesIn, type NormPlace } from '#shared/domain/house/normChanges.ts'
import { copyProfile, dropProfile, freeName, ownOf } from '#shared/domain/house/ownProfiles.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { termLines } from '#shared/text/terms.ts'
import { call } from '../../../state/client.ts'
import { flushHouse, useAllProfiles, useHouse } from '../../../state/house.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { useSession } from '../../../state/session.ts'
import { showNotice, showUndo } from '../../../state/toasts.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { useToday } from '../../../ui/Today.ts'
import beheer from '../Beheer.module.css'
import { AddNorm } from './AddNorm.tsx'
import { Changes } from './Changes.tsx'
import { Difference } from './Difference.tsx'
import { shownNorms, takenOver } from './model.ts'
import { NormGroups } from './NormGroups.tsx'
import type { LineActs } from './NormLine.tsx'
import css from './Profielen.module.css'
import { withHouse } from './useNormActions.ts'

type Props = { readonly profile: Profile; readonly house: House; readonly onOpen: (id: string) => void; readonly onBack: () => void }
type Part = 'normen' | 'verschil' | 'geschiedenis'

/** Writes a profile to a file that somebody chooses; a refusal is said. */
async function toFile(profileId: string): Promise<void> {
  await flushHouse()
  const answer = await call('profile.export', { profileId })
  if (!answer.ok) showNotice(answer.problem.text)
}

/** One profile: what it is, its norms with where they come from, and for an own one how it differs and what was changed. */
export function ProfileView({ profile, house, onOpen, onBack }: Props) {
  const no = useWhyNot('house.change')
  const today = useToday()
  const shipped = useHouse((s) => s.profiles)
  const [part, setPart] = useState<Part>('normen')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [profile.id])
  const own = ownOf(house, profile.id)
  const terms = termLines(profile.terms)
  const original = shipped.find((p) => p.id === own?.basedOn)
  const place = useMemo((): NormPlace => ({ kind: 'profile', id: profile.id }), [profile.id])
  const norms = useMemo(() => shownNorms(profile.norms, house, place, today), [profile.norms, house, place, today])
  const acts = useMemo((): LineActs => {
    if (no !== undefined) return { kind: 'none' }
    return own ? { kind: 'change', place } : profile.layer === 'landelijk' ? { kind: 'agree', taken: takenOver(house.agreements) } : { kind: 'none' }
  }, [no, own, place, profile.layer, house.agreements])
  const parts = [{ value: 'normen', label: 'Normen' }, ...(original ? [{ value: 'verschil', label: 'Verschil met het origineel' } as const] : []), { value: 'geschiedenis', label: 'Geschiedenis' }] as const satisfies readonly { value: Part; label: string }[]
  const rename = (name: string): void => withHouse((h) => ({ ownProfiles: h.ownProfiles.map((o) => (o.profile.id === profile.id ? { ...o, profile: { ...o.profile, name } } : o)) }))
  return (
    <>
      <div><Button variant="text" size="small" icon={IconArrowLeft} onClick={onBack}>Alle contractprofielen</Button></div>
      <div className={beheer.head}>
        <h2 ref={heading} tabIndex={-1}>{profile.name}</h2>
        <span className={beheer.buttons}>
          <Button size="small" icon={IconDownload} blocked={no} onClick={() => void toFile(profile.id)}>Bewaar als bestand</Button>
        </span>
      </div>
      {profile.notice !== '' && <Banner tone="calm" heading="Let op">{profile.notice}</Banner>}
      <Card>
        <div className={beheer.fields}>
          <dl className={css.facts}>
            <dt>Staat in</dt><dd>{profile.document || 'geen document'}</dd>
            <dt>Geldig vanaf</dt><dd>{longDay(profile.validFrom)}</dd>
            <dt>Op papier</dt><dd>{profile.words.plan}, {profile.words.person}</dd>
            {own && <><dt>Gemaakt van</dt><dd>{original?.name ?? 'een bestand'}</dd></>}
          </dl>
          {own && no === undefined && <div className={beheer.short}><TextInput label="Naam" value={profile.name} onChange={rename} /></div>}
          {no === undefined && profile.layer !== 'landelijk' && <CopyForm key={profile.id} profile={profile} own={own !== undefined} onOpen={onOpen} />}
        </div>
      </Card>
      {own && <SegmentedBar label="Laat zien" hideLabel options={parts} value={part} onChange={setPart} />}
      {part === 'verschil' && original && own && <Difference original={original} own={profile} house={house} today={today} />}
      {part === 'geschiedenis' && own && (own.changes.length > 0 ? <Changes house={house} first={profile.norms} changes={changesIn(house, place)} /> : <p className="second">Er is in dit profiel nog niets veranderd.</p>)}
      {part === 'normen' && own && no === undefined && <Card flush><AddNorm place={place} house={house} words="Voeg een norm toe" /></Card>}
      {part === 'normen' && <NormGroups norms={norms} acts={acts} />}
      {part === 'normen' && terms.length > 0 && <Card title="Waarin regio’s verschillen" level={3}><dl className={css.facts}>{terms.map(([label, words]) => <Fragment key={label}><dt>{label}</dt><dd>{words}</dd></Fragment>)}</dl></Card>}
    </>
  )
}

/** A copy of a profile under a name of its own; it opens when it is there. */
function CopyForm({ profile, own, onOpen }: { readonly profile: Profile; readonly own: boolean; readonly onOpen: (id: string) => void }) {
  const today = useToday()
  const all = useAllProfiles()
  const sees = useSession((s) => s.status?.care === true)
  const [name, setName] = useState<string | null>(null)
  const copy = (wanted: string): void => {
    const id = `eigen-${crypto.randomUUID()}`
    const made = freeName(wanted.trim() || `${profile.name}, eigen`, all.map((p) => p.name))
    withHouse((house) => copyProfile(house, profile, { id, name: made, day: today }))
    onOpen(id)
    // Taking a profile away asks main to see who has it: for who can't, there is no undo.
    if (sees) showUndo(`${made} staat erbij.`, () => withHouse((house) => (house.contractProfile === id ? {} : dropProfile(house, id))))
  }
  if (name === null) {
    return (
      <div className={css.end}>
        <Button size="small" icon={IconCopy} onClick={() => setName(freeName(`${profile.name}, eigen`, all.map((p) => p.name)))}>{own ? 'Maak nog een kopie' : 'Maak een eigen kopie'}</Button>
        {!own && <span className={css.note}>Dit profiel hoort bij Baken. In een kopie wijzig je wat bij jullie anders is.</span>}
      </div>
    )
  }
  return (
    <form className={css.copy} onSubmit={(event) => { event.preventDefault(); copy(name) }}>
      <TextInput label="Naam van de kopie" value={name} onChange={setName} ref={(input) => { if (input && document.activeElement?.tagName === 'BODY') input.focus() }} />
      <Button size="small" variant="primary" submit>Maak de kopie</Button>
      <Button size="small" onClick={() => setName(null)}>Annuleer</Button>
    </form>
  )
}
