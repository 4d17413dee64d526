// The one document model. Builders make it from facts; screen, PDF and DOCX only draw it. It is plain JSON, so that its
// canonical form can be frozen and hashed. What is *said* is in the blocks; page furniture (footer, page numbers, marks)
// is in `Document` itself and is left out of "same words in screen, PDF and DOCX".

import type { GoalStatus } from '../domain/plan/goal.ts'
import type { Tier } from '../domain/regels/rules.ts'
import type { OutflowArea } from '../domain/stay/outflow.ts'
import type { SignerRole } from '../domain/signature/signature.ts'
import type { ChartPoint } from './chart.ts'

/** Running text with bold parts. */
export type Inline = { readonly text: string; readonly bold?: true; readonly soft?: true }
export type Rich = readonly Inline[]

/** A cell or paragraph column of a table. Widths are millimetres on paper. */
export type Column = { readonly title: string; readonly width: number }

/** Where a block comes from: the editor jumps to `step` and, when there is one, the field with this path. */
export type Origin = { readonly step: PlanStep | TalkStep; readonly field?: string }
export type PlanStep = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | `goal:${string}`

/** A part of the evaluation form, besides its goals. */
export type TalkStep = 'hours' | 'naasten' | 'help' | 'phase' | 'still' | 'agreements' | 'start' | 'learning' | 'wish' | 'home' | 'follow' | `area:${OutflowArea}`

export type SignatureState =
  | { readonly kind: 'open' }
  | { readonly kind: 'ink'; readonly ink: readonly (readonly number[])[] }
  | { readonly kind: 'paper' }
  | { readonly kind: 'typed'; readonly typedName: string; readonly witness: string }
  | { readonly kind: 'refused' }

export type SignatureCell = {
  readonly name: string
  readonly role: string
  /** '22 januari 2026, 14.10 uur'; 'Datum:' on paper that is not signed yet. */
  readonly when: string
  readonly state: SignatureState
  /** In which role this cell is signed. */
  readonly by?: SignerRole
}

/** The mark of a rule: what may follow on a breach. */
export type RuleMark = Exclude<Tier, 'wij'>

export type TimelineMark = { readonly at: string; readonly date: string; readonly words: string; readonly place: 'above' | 'below' | 'end' | 'limit' }

/** How a moment of the week looks; each look has a pattern and a word, so that it reads without colour too. */
export type WeekLook = 'samen' | 'groep' | 'een' | 'huis' | 'buiten' | 'eten' | 'vrij' | 'rust'
/** One moment of the week, over the days `from` to `to` (Monday 0). `notes` are leader and place, each a line. */
export type WeekCell = { readonly from: number; readonly to: number; readonly look: WeekLook; readonly time: string; readonly title: string; readonly notes: readonly string[] }

type Base = { readonly id: string; readonly origin?: Origin }
export type Block = Base &
  (
    | { readonly kind: 'cover'; readonly above: string; readonly title: string }
    /** Own words; `label` in the margin. Sizes of print.md: 29/36, 19/25, 14.5/20. */
    | { readonly kind: 'words'; readonly label: string; readonly text: string; readonly size: 'cover' | 'plan' | 'small'; readonly after?: readonly Rich[] }
    /** The head of a letter: whom it is for, facts beside that, and under both what it is about. */
    | { readonly kind: 'letter'; readonly to: readonly string[]; readonly facts: readonly (readonly [string, string])[]; readonly subject: string }
    | { readonly kind: 'heading'; readonly number: string; readonly title: string }
    /** `ruled`: a thin line over the whole width above it, or below. */
    | { readonly kind: 'row'; readonly label: string; readonly paragraphs: readonly Rich[]; readonly ruled?: 'above' | 'below' }
    | { readonly kind: 'steps'; readonly label: string; readonly items: readonly { readonly text: string; readonly when: string }[] }
    /** The foot of the cover: two columns of label and value. */
    | { readonly kind: 'facts'; readonly left: readonly (readonly [string, string])[]; readonly right: readonly (readonly [string, string])[] }
    | { readonly kind: 'lists'; readonly label: string; readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[] }
    /** `large`: what somebody signs for, in larger print. */
    | { readonly kind: 'list'; readonly label: string; readonly items: readonly string[]; readonly large?: true }
    | {
        readonly kind: 'timeline'
        readonly from: string
        readonly to: string
        readonly limit: string | null
        readonly phases: readonly { readonly name: string; readonly from: string; readonly to: string; readonly style: 'solid' | 'hatched' | 'white' }[]
        readonly marks: readonly TimelineMark[]
      }
    | {
        readonly kind: 'goal'
        readonly number: number
        readonly title: string
        readonly area: string
        readonly now: string
        readonly words: string
        readonly agreed: string
        readonly actions: { readonly columns: readonly [string, string, string]; readonly rows: readonly (readonly [string, string, string])[] }
        /** Label and text under the table: 'Gelukt als' …, 'Wie helpt' …, 'Het huis' …; `soft` ones share a line. */
        readonly notes: readonly { readonly label: string; readonly text: string; readonly soft: boolean }[]
        /** What still has to be agreed; printed in a concept only. */
        readonly open: string
      }
    /** How one goal was looked back on: the chart at the left, at the right the resident's words, what the team sees, where it stands, what now. */
    | {
        readonly kind: 'look'
        readonly number: string
        readonly title: string
        /** Both voices; `resident` is the name in the alternative text. The numbers in a chart are a picture of it, not words of the document. */
        readonly chart: { readonly points: readonly ChartPoint[]; readonly resident: string } | null
        /** Resident, team, and what the numbers mean: above the first chart. */
        readonly legend: readonly [string, string, string] | null
        readonly words: string
        readonly seen: { readonly label: string; readonly text: string }
        readonly status: GoalStatus | null
        readonly stand: string
        readonly notes: readonly { readonly label: string; readonly text: string }[]
      }
    /** Where each goal stood on each day: a mark with its word; null = not there yet, or no longer. */
    | { readonly kind: 'statuses'; readonly title: string; readonly columns: readonly string[]; readonly rows: readonly { readonly title: string; readonly cells: readonly ({ readonly status: GoalStatus; readonly text: string } | null)[] }[] }
    | { readonly kind: 'coverage'; readonly label: string; readonly legend: readonly [string, string]; readonly items: readonly { readonly name: string; readonly covered: boolean; readonly text: string }[] }
    | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Rich[])[]; readonly note?: string; /** Less air between the rows, for a list that should keep to one page. */ readonly tight?: true }
    | { readonly kind: 'figures'; readonly label: string; readonly items: readonly { readonly value: string; readonly unit: string; readonly text: string }[] }
    | { readonly kind: 'scale'; readonly label: string; readonly value: number; readonly of: number; readonly words: string; readonly note: string }
    | {
        readonly kind: 'signal'
        readonly level: 'groen' | 'oranje' | 'rood'
        readonly name: string
        readonly meaning: string
        readonly words: string
        readonly rows: readonly { readonly label: string; readonly text: Rich }[]
      }
    | { readonly kind: 'choices'; readonly columns: readonly Column[]; readonly rows: readonly { readonly cells: readonly Rich[]; readonly choice: 'ja' | 'nee' | 'open' }[]; readonly options: readonly [string, string]; readonly note: string }
    /** `foot`: at the lower edge of its page. */
    | { readonly kind: 'note'; readonly text: Rich; readonly foot?: true }
    /** What the marks of the rules mean. */
    | { readonly kind: 'legend'; readonly items: readonly { readonly mark: RuleMark; readonly title: string; readonly text: string }[] }
    /** One part of the house rules, kept on one page when it fits. A rule has a mark and a number, a promise says 'wij'; with neither it is plain text over the column. */
    | { readonly kind: 'rules'; readonly number: string; readonly title: string; readonly items: readonly { readonly mark: RuleMark | null; readonly number: string; readonly text: Rich; readonly why: string }[] }
    /** What follows on a breach, step after step, and what holds for all of them. */
    | { readonly kind: 'ladder'; readonly number: string; readonly title: string; readonly steps: readonly { readonly name: string; readonly text: string }[]; readonly after: readonly Rich[] }
    /** A few sentences in the largest print that lets them stand on one page. */
    | { readonly kind: 'essentials'; readonly items: readonly { readonly mark: RuleMark | null; readonly number: string; readonly text: string }[] }
    /** Room to write by hand: what it is for, a hint in soft print, so many lines, and a remark under them. */
    | { readonly kind: 'write'; readonly label: string; readonly hint: string; readonly lines: number; readonly note: string }
    /** A part that still has to be agreed; printed in a concept only. */
    | { readonly kind: 'open'; readonly label: string; readonly text: string }
    | { readonly kind: 'statement'; readonly label: string; readonly text: string }
    | { readonly kind: 'signatures'; readonly cells: readonly SignatureCell[]; /** One signature under a letter: where its text stands. */ readonly onAxis?: true; /** To be filled in by hand: what ends with a colon has a line behind it. */ readonly byHand?: true }
    | { readonly kind: 'recoveryWords'; readonly words: readonly string[] }
    | { readonly kind: 'blanks'; readonly items: readonly { readonly label: string; readonly value: string }[] }
    /** Questions to answer by hand, under a title and somebody's own words; all of it stays on one page. A question has marks to circle, and so many lines to write on: the first begins behind the question where there is room. */
    | { readonly kind: 'questions'; readonly title: string; readonly words: string; readonly items: readonly { readonly label: string; readonly marks: readonly string[]; readonly lines: number }[] }
    /** The week on the wall: rows from early to late, not to scale. `note` of a day: a holiday. `changes`: what is otherwise this week and stands nowhere else. */
    | {
        readonly kind: 'week'
        readonly title: string
        readonly about: string
        readonly legend: readonly { readonly look: WeekLook; readonly text: string }[]
        readonly days: readonly { readonly name: string; readonly number: string; readonly note: string }[]
        readonly rows: readonly (readonly WeekCell[])[]
        readonly changes: readonly string[]
      }
    /** A week to carry: two faces of A6 or more. `fixed` are the moments of every day. */
    | {
        readonly kind: 'pocket'
        readonly above: string
        readonly name: string
        readonly days: readonly { readonly name: string; readonly date: string; readonly items: readonly { readonly time: string; readonly text: string }[] }[]
        readonly fixed: readonly { readonly title: string; readonly text: string }[]
        readonly help: readonly [string, string]
      }
    /** A list to tick by hand: people down, groups across, a place for a reason. A cell that is `out` is of somebody who does not take part. */
    | {
        readonly kind: 'rollCall'
        readonly title: string
        readonly about: string
        readonly legend: readonly { readonly sign: string; readonly text: string }[]
        /** What a marked out place means; empty when there is none. */
        readonly out: string
        readonly corner: string
        readonly columns: readonly { readonly day: string; readonly time: string; readonly title: string }[]
        readonly reason: string
        readonly people: readonly { readonly name: string; readonly out: readonly boolean[] }[]
        /** Empty lines for who comes along. */
        readonly spare: number
        readonly under: readonly string[]
      }
    /** One face of the signal card, A6. */
    | {
        readonly kind: 'card'
        readonly calls: { readonly title: string; readonly items: readonly { readonly who: string; readonly phone: string }[]; readonly after: readonly Rich[]; readonly archive: string }
        readonly signals: { readonly above: string; readonly name: string; readonly items: readonly { readonly level: 'groen' | 'oranje' | 'rood'; readonly name: string; readonly words: string; readonly action: string }[] }
      }
  )
export type BlockKind = Block['kind']
export type BlockOf<K extends BlockKind> = Extract<Block, { readonly kind: K }>

/** A part that keeps together as the page allows: a heading with what belongs under it. `newPage` starts a fresh page. */
export type Section = { readonly id: string; readonly title: string; readonly newPage: boolean; readonly blocks: readonly Block[] }

export type DocumentKind = 'trajectplan' | 'eenvoudig' | 'signaleringskaart' | 'toestemming' | 'herstelblad' | 'logboek' | 'inzagepakket' | 'intakebijlage' | 'termijnen' | 'evaluatie' | 'evaluatiesamenvatting' | 'voorbereiding' | 'uitstroomplan' | 'melding-uitstroomwens' | 'huisregels' | 'huisregels-kort' | 'huisregels-poster' | 'instroomvoorwaarden' | 'tekenbladen' | 'weekrooster' | 'zakweek' | 'presentielijst'

/** A sheet other than A4 upright. */
export type PageFormat = 'A4-liggend' | 'A3' | 'A3-liggend' | 'A5-liggend'

/** A document. `mark` is what is printed across every page until it is final. */
export type Document = {
  readonly kind: DocumentKind
  readonly profile: string
  readonly title: string
  readonly subject: string
  readonly language: 'nl-NL'
  /** First line of the first page: house left, address or description right. */
  readonly head: { readonly left: string; readonly right: string } | null
  /** The line over every next page; `marks` puts the marks of the rules behind it, in short. */
  readonly running?: { readonly left: string; readonly right: string; readonly marks: boolean }
  readonly sections: readonly Section[]
  readonly footer: { readonly strong: string; readonly archive: string }
  readonly mark: 'concept' | 'geen'
  readonly example: boolean
  /** Large print for who reads with difficulty: one column, labels above what they name. Left out: the usual size. */
  readonly scale?: 'groot'
  /** The sheet that it is drawn on. Left out: A4 upright. */
  readonly page?: PageFormat
  /** 'plan 1, versie 2': which text this is, for the line under the signatures. */
  readonly reference?: string
}
