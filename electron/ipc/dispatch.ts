import { type Channel, contract, type Needs } from '#shared/ipc/contract.ts'
import { mayNow, refuseRight, type Action, type Rights } from '#shared/domain/permissions.ts'
import { refuse, type Result } from '#shared/result/result.ts'
import type { Context } from '../handlers/context.ts'
import type { Handlers } from '../handlers/table.ts'
import { rightsOf } from '../session/session.ts'
import { auditOf, type AuditEvent } from './audit.ts'
import { inputProblem } from './inputProblem.ts'

/** Answers one question of the window. Never throws, whatever is asked. */
export type Dispatch = (channel: unknown, input: unknown) => Promise<Result<unknown>>

type Parts = {
  readonly handlers: Handlers
  readonly ctx: Context
  /** Is told what was asked and done; the answer waits for it. */
  readonly audit: (event: AuditEvent) => Promise<void> | void
  readonly report: (where: string, error: unknown) => void
}

const isChannel = (value: unknown): value is Channel => typeof value === 'string' && Object.hasOwn(contract, value)

const bug = refuse('bug', 'Er ging iets mis in het programma zelf. Wat bewaard was, is er nog. Probeer het opnieuw; blijft het, sluit Baken dan af en start het opnieuw.')

/** The refusal of a right, or null. Input that breaks the schema (undefined here) is refused for the right all the same, when no input could have had it. */
function refusedBy(needs: Needs<never>, who: Rights, input: unknown): ReturnType<typeof refuse> | null {
  if (needs === 'anyone' || needs === 'inside') return null
  const able = (action: Action): boolean => mayNow(who, action)
  if (typeof needs === 'string') return able(needs) ? null : refuseRight(who, needs)
  if (input === undefined) {
    const [first] = needs.among
    return first === undefined || needs.among.some(able) ? null : refuseRight(who, first)
  }
  // As for handlers below: this very channel's schema has accepted the input.
  const action = (needs.of as (input: unknown) => Action)(input)
  return able(action) ? null : refuseRight(who, action)
}

/** The one way in: is the channel in the contract, may it be asked now and by this person, is the input right, and is the answer what was promised. */
export function makeDispatch({ handlers, ctx, audit, report }: Parts): Dispatch {
  const note = async (channel: Channel, userId: string | null, input: unknown, result: Result<unknown>): Promise<void> => {
    const event = auditOf(channel, userId, input, result.ok ? { answer: result.value, code: null } : { answer: null, code: result.problem.code })
    if (event !== null) await audit(event)
  }
  const answer = async (channel: Channel, input: unknown): Promise<Result<unknown>> => {
    const { needs, input: asked, output } = contract[channel]
    const before = ctx.session.current()
    if (needs !== 'anyone' && before === null) return refuse('session.locked', 'Baken is vergrendeld. Ontgrendel eerst.')
    const checked = asked.safeParse(input)
    const no = before && refusedBy(needs, rightsOf(before), checked.data)
    if (no) {
      await note(channel, before.user.id, checked.data, no)
      return no
    }
    if (!checked.success) return inputProblem(checked.error)
    // The table's type ties each handler to its own channel's schema, which has just accepted this input; over all channels at once the compiler can't see that.
    const handler = handlers[channel] as (input: unknown, ctx: Context) => Promise<Result<unknown>>
    const result = await handler(checked.data, ctx)
    const userId = (before ?? ctx.session.current())?.user.id ?? null
    await note(channel, userId, checked.data, result)
    if (!result.ok) return result
    const promised = output.safeParse(result.value)
    if (promised.success) return { ok: true, value: promised.data }
    report(`ipc ${channel}: answer breaks the contract at ${promised.error.issues[0]?.path.join('.') ?? ''}`, promised.error)
    return bug
  }
  return async (channel, input) => {
    if (!isChannel(channel)) return refuse('channel.unknown', 'Dit kan Baken niet. Sluit het programma af en start het opnieuw.')
    try {
      return await answer(channel, input)
    } catch (error) {
      report(`ipc ${channel}`, error)
      await note(channel, ctx.session.current()?.user.id ?? null, input, bug)
      return bug
    }
  }
}
