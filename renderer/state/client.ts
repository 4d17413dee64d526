import type { Channel, EventData, EventName, Input, Output } from '#shared/ipc/contract.ts'
import type { Door } from '#shared/ipc/door.ts'
import { refuse, type Result } from '#shared/result/result.ts'

declare global {
  interface Window {
    /** The one door to the machine, put there by preload. */
    readonly baken: Door
  }
}

const BROKEN = 'Baken gaf geen antwoord. Probeer het nog eens. Lukt het niet, sluit Baken en open het opnieuw; je werk blijft bewaard.'

/** Asks the machine. Always answers, also when the machine is gone. */
export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
  try {
    return await window.baken.invoke(channel, input)
  } catch {
    return refuse('door.broken', BROKEN)
  }
}

/** Hears what the machine says unasked; the answer stops listening. */
export const listen = <E extends EventName>(event: E, listener: (data: EventData<E>) => void): (() => void) => window.baken.on(event, listener)
