import { agendaHandlers } from './dutyPapers.ts'
import { attachmentHandlers } from './attachments.ts'
import { backupHandlers } from './backups.ts'
import { binHandlers } from './bin.ts'
import { checkHandlers } from './check.ts'
import { consentHandlers } from './consent.ts'
import { damageHandlers } from './damage.ts'
import { documentHandlers } from './documents.ts'
import { dossierHandlers } from './dossiers.ts'
import { evaluationHandlers } from './evaluation.ts'
import { exchangeHandlers } from './exchange.ts'
import { historyHandlers } from './history.ts'
import { houseHandlers } from './house.ts'
import { logHandlers } from './log.ts'
import { planHandlers } from './plan.ts'
import { privacyHandlers } from './privacy.ts'
import { profileHandlers } from './profiles.ts'
import { recoveryHandlers } from './recovery.ts'
import { restoreHandlers } from './restore.ts'
import { sealHandlers } from './seal.ts'
import { sessionHandlers } from './session.ts'
import type { Handlers } from './table.ts'
import { todayHandlers } from './today.ts'
import { userHandlers } from './users.ts'

/** A handler for every channel. A channel without one does not compile. */
export const handlers: Handlers = {
  ...sessionHandlers, ...recoveryHandlers, ...houseHandlers, ...profileHandlers, ...dossierHandlers, ...todayHandlers, ...historyHandlers, ...binHandlers, ...planHandlers, ...evaluationHandlers, ...consentHandlers, ...attachmentHandlers, ...documentHandlers, ...checkHandlers, ...sealHandlers, ...exchangeHandlers, ...userHandlers, ...backupHandlers, ...damageHandlers, ...restoreHandlers, ...privacyHandlers, ...logHandlers, ...agendaHandlers,
}
