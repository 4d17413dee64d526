import { createHash } from 'node:crypto'

/*
 * The log, version 1. One file a month, `log/2026-11.baken`, to which lines are added and from which nothing is taken. A line is ASCII and ends with '\n':
 *
 *   1 <n> <k> <prev> <how><key> <nonce> <data>[ <ephemeral>]
 *
 *   1          version of the line
 *   n          number in the log, from 1, without a gap from month to month
 *   k          number in this file, from 1: tells the first line of a month from a first line that is left
 *   prev       SHA-256 of the line before (its text without '\n'), base64; of the vault's id before line 1
 *   how        'o': written while the vault was open, sealed with a key that only an open vault has, so nobody else can write one
 *              's': written while it was shut (a failed unlock), sealed to the public half of the log key; anybody could, so only few types count
 *   key        16 hex digits: which log key; an older one stays readable after a renewal
 *   nonce …    AES-256-GCM of the event as JSON, padded with spaces to a multiple of 64 so that its length says little; vault, n, k, prev, how and
 *              key are authenticated with it. `ephemeral` is there for 's' only. All base64, in its one canonical spelling.
 *
 * So three things hold each line. Its seal: one bit, another place, another vault, and it does not open. The chain: a line that is gone, doubled
 * or moved leaves a neighbour that names another hash. The anchor (anchor.ts): count and hash of the last line, sealed in the house's file.
 *
 * A number that is skipped while the chain holds was skipped by Baken itself: lines were found to be missing, and the gap stays in sight for good.
 * A month may begin late and last long: a line never goes to an earlier file than the last one, also when the clock was set back.
 */

/** A line as it stands in the file. */
export type LineText = {
  readonly n: number
  readonly k: number
  readonly prev: string
  readonly how: 'o' | 's'
  readonly keyId: string
  readonly nonce: string
  readonly data: string
  readonly ephemeral: string
}

const shape =
  /^1 ([1-9]\d{0,14}) ([1-9]\d{0,14}) ([A-Za-z0-9+/]{43}=) ([os])([0-9a-f]{16}) ([A-Za-z0-9+/]{16}) ([A-Za-z0-9+/]+={0,2})(?: ([A-Za-z0-9+/]{43}=))?$/
const canonical = (text: string): boolean => Buffer.from(text, 'base64').toString('base64') === text

/** The text of a line, without '\n'. */
export const writeLine = (l: LineText): string =>
  `1 ${l.n} ${l.k} ${l.prev} ${l.how}${l.keyId} ${l.nonce} ${l.data}${l.ephemeral === '' ? '' : ` ${l.ephemeral}`}`

/** Reads the text of a line; null for anything that `writeLine` would not write. */
export const parseLine = (text: string): LineText | null => {
  const found = shape.exec(text)
  if (found === null) return null
  const [, n = '', k = '', prev = '', how, keyId = '', nonce = '', data = '', ephemeral = ''] = found
  if (![prev, data, ephemeral].every(canonical) || (how === 's') !== (ephemeral !== '')) return null
  return { n: Number(n), k: Number(k), prev, how: how === 's' ? 's' : 'o', keyId, nonce, data, ephemeral }
}

/** What the next line names as `prev`. */
export const hashLine = (text: string): string => createHash('sha256').update(text, 'latin1').digest('base64')
/** What the first line of a log names as `prev`. */
export const genesis = (vaultId: string): string => hashLine(`baken logboek 1\n${vaultId}`)
/** What is authenticated with the event of a line. */
export const lineContext = (vaultId: string, l: Pick<LineText, 'n' | 'k' | 'prev' | 'how' | 'keyId'>): string =>
  `baken log line 1\n${vaultId}\n${l.n}\n${l.k}\n${l.prev}\n${l.how}${l.keyId}`

/** Where the months stand, inside the vault. */
export const logFolder = 'log'
/** Path of a month's file inside the vault; `month` is 'yyyy-MM'. */
export const monthFile = (month: string): string => `${logFolder}/${month}.baken`
/** The month of a file's name, or null for any other file. */
export const monthOfName = (name: string): string | null => /^(\d{4}-(?:0[1-9]|1[0-2]))\.baken$/.exec(name)?.[1] ?? null
