import type { DocumentRef } from '#shared/ipc/contract.ts'
import { call } from '../../state/client.ts'
import { flush } from '../../state/dossier.ts'
import { say, showNotice } from '../../state/toasts.ts'
import { jobKey, runJob } from './jobs.ts'

const refuseAloud = (text: string): void => {
  if (text !== '') showNotice(text)
}

/** Prints a document; a refusal is said at the bottom of the window. */
export async function printDocument(ref: DocumentRef): Promise<boolean> {
  await flush()
  const answer = await runJob(jobKey(ref, 'print'), (job) => call('document.print', { ref, job }))
  if (!answer.ok) refuseAloud(answer.problem.text)
  return answer.ok && answer.value.printed
}

/** Saves a document where the user says; says where it went. */
export async function saveDocument(ref: DocumentRef, format: 'pdf' | 'docx'): Promise<boolean> {
  await flush()
  const answer = await runJob(jobKey(ref, format), (job) => call('document.save', { ref, format, job }))
  if (!answer.ok) refuseAloud(answer.problem.text)
  else if (answer.value.savedAs !== null) say(`Bewaard als ${answer.value.savedAs}.`)
  return answer.ok && answer.value.savedAs !== null
}
