/** The door of the log: what the session of the vault may use. */
export { type LogAnchor, newestAnchor, readAnchor } from './anchor.ts'
export type { LogFinding } from './findings.ts'
export { type Log, openLog, type LogOptions } from './openLog.ts'
export { readLog, type ReadLog } from './readLog.ts'
export { type KeptLog, keepLog, type VaultLog } from './keepLog.ts'
export { logWhileShut, startLog } from './startLog.ts'
