import { dayOfMoment, longDay } from '../domain/calendar/format.ts'
import type { House } from '../domain/house/house.ts'
import type { PlanVersion } from '../domain/plan/version.ts'
import type { Signature } from '../domain/signature/signature.ts'
import type { Block, BlockOf, Document, Origin, Section, SignatureCell } from './model.ts'
import { capital } from '../text/capital.ts'
import { b, clean, ownWords, rich, sentence } from './rich.ts'
import { planStatusName } from '../text/statuses.ts'
import { statusLine } from './status.ts'
import { extraCell, signedCell } from './signatureCells.ts'

/** What stands under a frozen text. `final` can be told before the files of the final document exist. */
export type Signed = Pick<PlanVersion, 'status' | 'frozen' | 'signatures' | 'copies'> & { readonly final: Pick<NonNullable<PlanVersion['final']>, 'at' | 'name' | 'onBehalfOf'> | null }

/** '7F3A 91C0 5E28 D4B6': the first 16 hex figures of a fingerprint, as people read them out. */
export const fingerprintCode = (fingerprint: string): string => (fingerprint.slice(0, 16).toUpperCase().match(/.{4}/gu) ?? []).join(' ')

const cellsOf = (s: Section | undefined): readonly SignatureCell[] => s?.blocks.find((x): x is BlockOf<'signatures'> & Block => x.kind === 'signatures')?.cells ?? []

/** The day on which is looked back after `after`, from the frozen text itself: the report's own next day, or the timeline of the plan; '' when it has none. */
function nextTalk(frozen: Document, after: string): string {
  const agreed = frozen.sections.flatMap((s) => s.blocks).find((x) => x.id === 'talk-next')
  if (agreed?.kind === 'row') return (agreed.paragraphs[0]?.[0]?.text ?? '').toLocaleLowerCase('nl')
  const marks = frozen.sections.flatMap((s) => s.blocks).flatMap((x) => (x.kind === 'timeline' ? x.marks : []))
  const first = marks.filter((m) => m.place === 'above' && m.at > after).map((m) => m.at).sort()[0]
  return first === undefined ? '' : longDay(first)
}

// What a remark does not change: a plan is carried out, a report stays as it is.
const evenSo = (frozen: Document): string => (frozen.kind === 'evaluatie' ? 'Het verslag blijft zoals het is.' : 'We voeren het plan wel uit.')

function remarkBlocks(s: Signature, i: number, frozen: Document, house: Pick<House, 'staff'>, origin: Origin): readonly Block[] {
  const resident = s.role === 'bewoner'
  if (s.route.kind === 'refused') {
    const recorder = clean(house.staff.find((p) => p.userId === s.userId)?.name ?? '')
    return [{
      kind: 'words', id: `s12-refused-${i}`, label: resident ? 'Ik teken niet. Reden:' : `${capital(clean(s.name))} tekent niet. Reden:`, text: ownWords(s.route.reason), size: 'small', origin,
      ...(recorder ? { after: [rich(`${recorder} was erbij en schreef de reden op.`)] } : {}),
    }]
  }
  if (clean(s.remark) === '') return []
  const talk = nextTalk(frozen, dayOfMoment(s.at))
  const then = `${evenSo(frozen)} ${talk ? `Op ${talk} kijken we opnieuw.` : 'We praten hier verder over.'}`
  return [{ kind: 'words', id: `s12-remark-${i}`, label: resident ? 'Ik ben het niet (helemaal) eens, omdat' : `Opmerking van ${clean(s.name)}`, text: ownWords(s.remark), size: 'plan', origin, ...(resident ? { after: [rich(then)] } : {}) }]
}

/** Who got a copy and when; only what is recorded. */
function copies(v: Pick<Signed, 'copies'>, signedOn: string, resident: string): readonly string[] {
  return v.copies.filter((c) => clean(c.to) !== '').map((c) => {
    const to = clean(c.to) === 'bewoner' ? resident || 'De bewoner' : clean(c.to) === 'gemeente' ? 'De gemeente' : capital(clean(c.to))
    return c.on === null ? `${to} kreeg een kopie.` : c.on === signedOn ? `${to} kreeg dezelfde dag een kopie.` : `${to} kreeg een kopie op ${longDay(c.on)}.`
  })
}

function howSigned(signatures: readonly Signature[]): string {
  const kinds = new Set(signatures.filter((s) => s.route.kind !== 'refused').map((s) => s.route.kind))
  if (kinds.size === 0) return ''
  if (kinds.size === 1) return kinds.has('paper') ? 'Getekend op papier.' : kinds.has('typed') ? 'Getekend met een getypte naam.' : 'Getekend op het scherm.'
  return kinds.has('paper') ? 'Getekend op het scherm en op papier.' : 'Getekend op het scherm.'
}

function codeLine(v: Signed, frozen: Document, resident: string, waiting: boolean, origin: Origin): readonly Block[] {
  if (!v.frozen) return []
  const code = fingerprintCode(v.frozen.fingerprint)
  const which = frozen.kind === 'evaluatie' ? 'dit verslag' : 'deze versie'
  if (waiting) return [{ kind: 'note', id: 's12-code', text: rich(`${capital(frozen.reference ?? which)}, code `, b(code), `. Scan dit blad en bewaar het bij ${which}.`), origin }]
  const last = v.signatures.map((s) => s.at).sort().at(-1)
  const said = [howSigned(v.signatures), ...copies(v, last ? dayOfMoment(last) : '', resident), v.final && clean(v.final.onBehalfOf) ? sentence(`Vastgesteld door ${clean(v.final.name)}, namens ${clean(v.final.onBehalfOf)}`) : ''].filter(Boolean).join(' ')
  return [...(said ? [{ kind: 'note', id: 's12-how', text: rich(said), origin } as const] : []), { kind: 'note', id: 's12-code', text: rich('Code van deze tekst: ', b(code)), origin }]
}

/** A frozen document with what stands under it; `status` takes the place of 'ter ondertekening' in the footer. */
export function underText(frozen: Document, version: Signed, house: Pick<House, 'staff'>, status: string): Document {
  const signatures = version.signatures
  const target = frozen.sections.findLast((s) => cellsOf(s).length > 0)
  if (!target) return frozen
  const roles = new Set(cellsOf(target).map((c) => c.by))
  const cells = [
    ...cellsOf(target).map((c) => {
      const s = signatures.findLast((x) => x.role === c.by)
      return s ? signedCell(c, s) : c
    }),
    ...signatures.filter((s) => !roles.has(s.role)).map(extraCell),
  ]
  const refused = signatures.some((s) => s.role === 'bewoner' && s.route.kind === 'refused')
  const waiting = cells.some((c) => c.state.kind === 'open') && version.status === 'ter-ondertekening'
  const shown = version.status === 'ter-ondertekening' ? cells : cells.filter((c) => c.state.kind !== 'open')
  const blocks = target.blocks.flatMap((x): readonly Block[] => {
    if (x.kind === 'statement' && refused) return []
    if (x.kind !== 'signatures') return [x]
    const origin = x.origin ?? { step: '12' }
    return [...signatures.flatMap((s, i) => remarkBlocks(s, i, frozen, house, origin)), { ...x, cells: shown }, ...codeLine(version, frozen, cells.find((c) => c.by === 'bewoner')?.name ?? '', waiting, origin)]
  })
  const archive = frozen.footer.archive.replace(` · ${planStatusName['ter-ondertekening']} · `, ` · ${status} · `)
  return { ...frozen, mark: 'geen', sections: frozen.sections.map((s) => (s === target ? { ...s, blocks } : s)), footer: { ...frozen.footer, archive } }
}

/**
 * The frozen text with what happened under it: signatures, remarks and refusals in the section that holds the signatures,
 * the status in the footer. Sections before it are the frozen ones, untouched. Pass `status: 'vastgesteld'` and `final` to
 * draw the final document.
 */
export const withSignatures = (frozen: Document, version: Signed, house: Pick<House, 'staff'>): Document =>
  underText(frozen, version, house, statusLine({ ...version, discussedOn: null }, version.final ? dayOfMoment(version.final.at) : ''))
