import { randomInt } from 'node:crypto'
import { herstelblad } from '#shared/documents/herstelblad.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { OpenSession, PendingRecovery } from '../session/session.ts'
import { checkRecoveryWord } from '../vault/vault.ts'
import type { Context } from './context.ts'
import { openSession } from './open.ts'
import type { Handlers } from './table.ts'

/** Fresh words waiting to be printed, with the number of the word that will be asked back. */
export const newPending = (words: readonly string[], number: number): PendingRecovery => ({ words, number, ask: randomInt(words.length) + 1 })

/** The words that wait for their sheet. A sheet that was never confirmed is simply made anew; nothing else is lost. */
async function pending(ctx: Context): Promise<Result<{ readonly open: OpenSession; readonly words: PendingRecovery }>> {
  const open = openSession(ctx)
  if (!open.ok) return open
  const known = open.value.recovery.pending
  if (known) return ok({ open: open.value, words: known })
  if (open.value.vault.recoveryConfirmed()) return refuse('recovery.none', 'Er is nu geen nieuw herstelblad. Kies in Beheer: Nieuw herstelblad.')
  return renew(open.value)
}

async function renew(open: OpenSession): Promise<Result<{ readonly open: OpenSession; readonly words: PendingRecovery }>> {
  const words = await open.vault.renewRecovery()
  if (!words.ok) return words
  const made = newPending(words.value, open.vault.house().recoverySheet.number + 1)
  open.recovery.pending = made
  return ok({ open, words: made })
}

async function sheet(ctx: Context): Promise<Result<{ readonly open: OpenSession; readonly pdf: Uint8Array; readonly name: string }>> {
  const found = await pending(ctx)
  if (!found.ok) return found
  const { open, words } = found.value
  const at = ctx.now()
  const document = herstelblad({ house: open.vault.house(), words: words.words, on: at.slice(0, 10), number: words.number })
  const pdf = await ctx.draw('pdf', document, { final: true, fingerprint: '', at, job: null })
  return pdf.ok ? ok({ open, pdf: pdf.value, name: document.title }) : pdf
}

/** The recovery sheet: on paper, never on the screen, and trusted only when a word of it was typed back. */
export const recoveryHandlers = {
  'recovery.renew': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const known = await open.value.vault.provePassword(input.password)
    if (!known.ok) return known
    const made = await renew(open.value)
    return made.ok ? ok({}) : made
  },
  'recovery.print': async (_input, ctx) => {
    const made = await sheet(ctx)
    if (!made.ok) return made
    const printed = await ctx.desk.print(made.value.pdf, made.value.name)
    return printed.ok ? ok({ printed: printed.value }) : printed
  },
  'recovery.save': async (_input, ctx) => {
    const made = await sheet(ctx)
    if (!made.ok) return made
    const saved = await ctx.desk.saveAs(`${made.value.name}.pdf`, made.value.pdf)
    return saved.ok ? ok({ savedAs: saved.value }) : saved
  },
  'recovery.challenge': async (_input, ctx) => {
    const found = await pending(ctx)
    return found.ok ? ok({ number: found.value.words.ask }) : found
  },
  'recovery.confirm': async (input, ctx) => {
    const found = openSession(ctx)
    if (!found.ok) return found
    const open = found.value
    const words = open.recovery.pending
    if (!words) return refuse('recovery.none', 'Er ligt geen nieuw herstelblad klaar. Druk het eerst af.')
    const typed = checkRecoveryWord(input.word)
    if (!typed.known || typed.word !== words.words[words.ask - 1]) return refuse('recovery.word', `Dit is niet woord ${words.ask}. Kijk op het blad bij nummer ${words.ask}.`, 'word')
    const confirmed = await open.vault.confirmRecovery()
    if (!confirmed.ok) return confirmed
    open.recovery.pending = null
    const house = open.vault.house()
    const saved = await open.vault.saveHouse({ ...house, recoverySheet: { madeOn: ctx.now().slice(0, 10), confirmedAt: ctx.now(), number: words.number } })
    return saved.ok ? ok({}) : saved
  },
} satisfies Partial<Handlers>
