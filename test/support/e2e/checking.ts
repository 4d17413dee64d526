import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import type { Running } from '../launch.ts'
import { tinyPdf } from '../seal.ts'
import { noteOwn } from '../traces.ts'
import { get } from './realHouse.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'baken-zegel-'))

/** A file to bring to the program. */
export function fileWith(name: string, bytes: Uint8Array): string {
  const file = noteOwn('openFile', path.join(folder, name))
  writeFileSync(file, bytes)
  return file
}

/** Saves a document as PDF by the program's own dialog, and reads what stands on disk. */
export async function savedPdf(baken: Running, ref: DocumentRef): Promise<Buffer> {
  const file = path.join(folder, `${ref.kind}-${Date.now()}.pdf`)
  baken.answerDialogs({ saveAs: [file] })
  await get(baken, 'document.save', { ref, format: 'pdf', job: 'bewaar' })
  return readFileSync(file)
}

/** The same bytes with one bit of one byte turned. */
export function oneByteOther(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

/** Drags a file over an element and lets it go there, as somebody does with a mouse. */
export async function dropOn(page: Page, selector: string, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([where, called, base64]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], called))
      const target = document.querySelector(where)
      for (const type of ['dragenter', 'dragover', 'drop']) target?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    },
    [selector, name, Buffer.from(bytes).toString('base64')] as const,
  )
}

/** The large sentence of 'Controleer document'. */
export const answer = (page: Page) => page.getByRole('main').getByRole('status').getByRole('heading', { level: 2 })

/** The screen 'Controleer document' in each of its states; somebody of the example house with a final plan is asked for. */
export async function checkingRound(baken: Running, ref: DocumentRef, visit: (name: string) => Promise<void>): Promise<void> {
  const { page } = baken
  await expect(page.getByRole('heading', { level: 1, name: 'Controleer document' })).toBeVisible()
  await visit('controleer, nog niets')
  const plan = await savedPdf(baken, ref)
  const look = async (name: string, bytes: Uint8Array, says: string): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles(fileWith(name, bytes))
    await expect(answer(page)).toHaveText(says)
  }
  await look('plan.pdf', plan, 'Dit is ons document en er is niets aan veranderd.')
  await page.getByText('Over het zegel en zijn certificaat').click()
  await visit('controleer, van ons')
  await look('veranderd.pdf', oneByteOther(plan, 5000), 'Dit document is veranderd.')
  await visit('controleer, veranderd')
  await look('los.pdf', tinyPdf(), 'Hier zit geen zegel op.')
  await visit('controleer, zonder zegel')
}
