import type { z } from 'zod'
import type { Channel, contract, Output } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/result/result.ts'
import type { Context } from './context.ts'

/** One handler: checked input in, an answer or a refusal out. */
export type Handler<C extends Channel> = (input: z.output<(typeof contract)[C]['input']>, ctx: Context) => Promise<Result<Output<C>>>
/** A handler for every channel of the contract; a forgotten one does not compile. */
export type Handlers = { readonly [C in Channel]: Handler<C> }
