import { monthName as nameOfMonth } from '#shared/domain/calendar/format.ts'
import { capital } from '#shared/text/capital.ts'

/** Something about the log that is not as it was written. */
export type LogFinding = {
  readonly kind:
    | 'changed'
    | 'missing'
    | 'month-gone'
    | 'moved'
    | 'doubled'
    | 'cut-tail'
    | 'old-log'
    | 'stray'
    | 'forged'
    | 'no-key'
    | 'gap-noted'
    | 'torn'
  /** Numbers of the lines that it is about, from and up to; 0 when it is about none. */
  readonly from: number
  readonly to: number
  /** The month's file where it shows, 'yyyy-MM'. */
  readonly month: string
  /** False for what is no reason for alarm: a line that a power cut broke off, a gap that was already told. */
  readonly grave: boolean
  /** What happened and what it means, in Dutch. */
  readonly sentence: string
}

const monthName = (month: string): string => `${nameOfMonth(Number(month.slice(5)))} ${month.slice(0, 4)}`
/** 'regel 5', 'regel 5 tot en met 8'. */
const lines = (from: number, to: number): string => (from === to ? `regel ${from}` : `regel ${from} tot en met ${to}`)
const lack = (from: number, to: number): string => (from === to ? 'ontbreekt' : 'ontbreken')
const kept = 'Zoek in een reservekopie naar een logboek waarin dit nog wel staat.'

/** Where something shows. */
export type Place = { readonly month: string; readonly from: number; readonly to: number }

/** Every finding with its sentence. */
export const found = {
  changed: (p: Place): LogFinding => ({
    ...p, kind: 'changed', grave: true,
    sentence: `${capital(lines(p.from, p.to))} van het logboek ${p.from === p.to ? 'is' : 'zijn'} buiten Baken om veranderd of beschadigd. De andere regels kloppen. ${kept}`,
  }),
  missing: (p: Place): LogFinding => ({
    ...p, kind: 'missing', grave: true, sentence: `${capital(lines(p.from, p.to))} van het logboek ${lack(p.from, p.to)}: weggehaald uit ${monthName(p.month)}. ${kept}`,
  }),
  monthGone: (p: Place, months: readonly string[]): LogFinding => ({
    ...p, kind: 'month-gone', grave: true,
    sentence: `Uit het logboek is ${months.length === 0 ? `alles van voor ${monthName(p.month)}` : months.map(monthName).join(' en ')} weg: het hele bestand is er niet meer (${lines(p.from, p.to)}). ${kept}`,
  }),
  moved: (p: Place, which: readonly number[]): LogFinding => ({
    ...p, kind: 'moved', grave: true,
    sentence:
      which.length === 2
        ? `Regel ${which[0] ?? 0} en regel ${which[1] ?? 0} van het logboek zijn verwisseld. Er ontbreekt niets; lees ze op volgorde van hun nummer.`
        : `${capital(lines(p.from, p.to))} van het logboek staan niet meer op volgorde. Er ontbreekt niets; lees ze op volgorde van hun nummer.`,
  }),
  doubled: (p: Place): LogFinding => ({
    ...p, kind: 'doubled', grave: true, sentence: `${capital(lines(p.from, p.to))} staat meer dan één keer in het logboek: iemand heeft het bestand buiten Baken om veranderd. Er ontbreekt niets.`,
  }),
  cutTail: (p: Place, until: string): LogFinding => ({
    ...p, kind: 'cut-tail', grave: true,
    sentence: `Het einde van het logboek is weg: ${lines(p.from, p.to)} ${lack(p.from, p.to)}. Wat er nog staat, loopt tot ${until}. ${kept}`,
  }),
  oldLog: (p: Place, until: string): LogFinding => ({
    ...p, kind: 'old-log', grave: true,
    sentence: `Dit is een oud logboek: het is teruggezet zoals het was op ${until}. Alles daarna is weg (${lines(p.from, p.to)}). ${kept}`,
  }),
  otherLog: (p: Place): LogFinding => ({
    ...p, kind: 'old-log', grave: true,
    sentence: `Dit is een oud logboek dat is teruggezet, en waarop daarna verder is geschreven. Het echte logboek liep door tot en met regel ${p.to}; een deel daarvan ontbreekt. ${kept}`,
  }),
  stray: (p: Place): LogFinding => ({
    ...p, kind: 'stray', grave: true, sentence: `In het logboek van ${monthName(p.month)} staat iets wat Baken daar niet schreef, na regel ${p.from}. De regels zelf kloppen en er ontbreekt niets.`,
  }),
  forged: (p: Place): LogFinding => ({
    ...p, kind: 'forged', grave: true,
    sentence: `${capital(lines(p.from, p.to))} van het logboek is geschreven zonder dat de kluis open was, en dat kan niet bij wat er staat. Geloof deze regel niet.`,
  }),
  noKey: (p: Place): LogFinding => ({
    ...p, kind: 'no-key', grave: true, sentence: `Bij ${lines(p.from, p.to)} van het logboek hoort een sleutel die deze kluis niet heeft. Zet de kluis terug uit een nieuwere reservekopie om ze te lezen.`,
  }),
  gapNoted: (p: Place, when: string): LogFinding => ({
    ...p, kind: 'gap-noted', grave: false, sentence: `${capital(lines(p.from, p.to))} van het logboek ${lack(p.from, p.to)}. Dat is al eerder gemerkt, op ${when}.`,
  }),
  torn: (p: Place, sure: boolean): LogFinding => ({
    ...p, kind: 'torn', grave: false,
    sentence: sure
      ? 'De laatste regel van het logboek is half: toen viel de stroom uit of was de schijf vol. Wat al als opgeschreven gold, staat er helemaal.'
      : 'De laatste regel van het logboek is half. Waarschijnlijk viel toen de stroom uit. Of er meer weg is, is nu niet na te gaan: de stand van het logboek is er niet bij.',
  }),
} as const
