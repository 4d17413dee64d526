import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import { z } from 'zod'
import type { PickedFolder, PickedKind } from '../handlers/context.ts'

/** The system's file dialogs: the chosen path, or null when somebody changed their mind. */
export type Dialogs = {
  readonly saveAs: (name: string) => Promise<string | null>
  readonly openFile: (what: PickedKind) => Promise<string | null>
  readonly openFolder: (what: PickedFolder) => Promise<string | null>
  /** Only in a test: where the next printed PDF is put instead of on paper; undefined means print for real. */
  readonly printTo: () => string | null | undefined
}

const picks = { bijlage: { name: 'Pdf of foto', extensions: ['pdf', 'png', 'jpg', 'jpeg', 'webp'] }, uitwisseling: { name: 'Uitwisselbestand', extensions: ['json'] }, profiel: { name: 'Contractprofiel', extensions: ['json'] } } satisfies Record<PickedKind, { name: string; extensions: string[] }>
const folderTitles = { plek: 'Plek voor reservekopieën', reservekopie: 'Map met de reservekopie', pakket: 'Map voor het inzagepakket' } satisfies Record<PickedFolder, string>
const kinds: Readonly<Record<string, string>> = { pdf: 'PDF', docx: 'Word', json: 'JSON', png: 'Afbeelding' }

/** The real dialogs, in front of our window. */
export function systemDialogs(window: () => BrowserWindow | undefined): Dialogs {
  const inFront = (): BrowserWindow[] => [window()].filter((w) => w !== undefined)
  return {
    saveAs: async (name) => {
      const extension = path.extname(name).slice(1)
      const options = { title: 'Opslaan als', defaultPath: name, buttonLabel: 'Opslaan', filters: [{ name: kinds[extension] ?? extension, extensions: [extension] }], properties: ['showOverwriteConfirmation', 'createDirectory'] as const }
      const [front] = inFront()
      const mutable = { ...options, properties: [...options.properties] }
      const answer = await (front === undefined ? dialog.showSaveDialog(mutable) : dialog.showSaveDialog(front, mutable))
      return answer.canceled || answer.filePath === '' ? null : answer.filePath
    },
    openFile: async (what) => {
      const options = { title: 'Bestand kiezen', buttonLabel: 'Kiezen', filters: [picks[what]], properties: ['openFile' as const] }
      const [front] = inFront()
      const answer = await (front === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(front, options))
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    openFolder: async (what) => {
      const options = { title: folderTitles[what], buttonLabel: 'Kiezen', properties: ['openDirectory' as const, ...(what !== 'reservekopie' ? ['createDirectory' as const] : [])] }
      const [front] = inFront()
      const answer = await (front === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(front, options))
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    printTo: () => undefined,
  }
}

const answersSchema = z.object({
  saveAs: z.array(z.string().nullable()).default([]),
  openFile: z.array(z.string().nullable()).default([]),
  openFolder: z.array(z.string().nullable()).default([]),
  print: z.array(z.string().nullable()).default([]),
})

/** Dialogs of a test: each takes the next answer from a file; a path that ends in '/' or '\' gets the proposed name behind it. */
export function dialogsFrom(file: string): Dialogs {
  const next = (kind: 'saveAs' | 'openFile' | 'openFolder' | 'print'): string | null => {
    const answers = answersSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    const [first = null, ...rest] = answers[kind]
    writeFileSync(file, JSON.stringify({ ...answers, [kind]: rest }))
    return first
  }
  return {
    saveAs: async (name) => {
      const place = next('saveAs')
      return place !== null && /[/\\]$/.test(place) ? path.join(place, name) : place
    },
    openFile: async () => next('openFile'),
    openFolder: async () => next('openFolder'),
    printTo: () => next('print'),
  }
}
