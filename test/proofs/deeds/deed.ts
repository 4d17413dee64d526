import type { Disk } from '../../../electron/vault/disk.ts'

/** Where something is done: a folder on a disk, real or in memory. */
export type Where = {
  readonly disk: Disk
  readonly root: string
  /** The disk refused something: a save that was promised may then lack its line in the history, which says so. */
  readonly refused?: boolean
}
/** The same with what whoever watches wants to hear. */
export type Doing = Where & {
  /** Is told each thing once it is promised: what was said must be there, whatever happens after. */
  readonly say: (line: string) => void
  /** How often the repeated part is done. */
  readonly rounds: number
  /** Is told each labelled point that is reached; left out when points are not what it is about. */
  readonly reached?: (step: string) => Promise<void>
}

/** Something that a house does to its vault, and how to look whether all that was promised survived. */
export type Deed = {
  /** Points inside it with a name. */
  readonly steps: readonly string[]
  /** Makes the house that it starts from, closed. */
  readonly prepare: (w: Where) => Promise<void>
  readonly run: (d: Doing) => Promise<void>
  /** Opens what is left after the blow, with what was said before it; throws `Broken`. Answers how many promises it held against. */
  readonly check: (w: Where, said: readonly string[]) => Promise<number>
}

/** A proof that failed: something that was promised is gone, or a vault does not open. */
export class Broken extends Error {
  readonly kind: 'lost' | 'unreadable'
  constructor(kind: 'lost' | 'unreadable', what: string, cause?: unknown) {
    super(`${kind}: ${what}`, { cause })
    this.kind = kind
  }
}
/** Throws when it is not so. */
export const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Broken('lost', what)
}
/** A blow that was asked for, such as a disk that says no; the deed stops here. */
export class Refused extends Error {
  readonly code: string
  readonly text: string
  constructor(code: string, text: string) {
    super(`${code}: ${text}`)
    this.code = code
    this.text = text
  }
}
