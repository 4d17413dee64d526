export type NetEvent = { readonly name: string; readonly params: Readonly<Record<string, unknown>> }
/** The events of a net-log, or undefined when the text is none. */
export function readNetLog(text: string): readonly NetEvent[] | undefined
/** Everything in one net-log that went, or tried to go, over the network. */
export function requestsIn(text: string): readonly string[]
/** Checks every net-log of a run. */
export function checkNetLogs(folder: string): { readonly files: number; readonly logs: number; readonly events: number; readonly requests: readonly string[] }
