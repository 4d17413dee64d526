import type { Result } from '../result/result.ts'
import type { Channel, EventData, EventName, Input, Output } from './contract.ts'

/** The one door of the window: what preload puts on `window.baken`. */
export type Door = {
  readonly invoke: <C extends Channel>(channel: C, input: Input<C>) => Promise<Result<Output<C>>>
  /** Listens to an event; the answer stops listening. */
  readonly on: <E extends EventName>(event: E, listener: (data: EventData<E>) => void) => () => void
}
