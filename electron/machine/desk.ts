import { mkdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { nativeTheme } from 'electron'
import { ok, refuse } from '#shared/result/result.ts'
import type { Desk } from '../handlers/context.ts'
import type { Viewer } from '../window/viewer.ts'
import type { Dialogs } from './dialogs.ts'
import { fileTrouble } from './fileTrouble.ts'
import { readSettings, writeSettings } from './settings.ts'

const mostBytes = 200 * 1024 * 1024

/** Writes a whole file beside its place and moves it there: what stood there stays until the new one is complete. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file).slice(0, 100)}.${process.pid}.tmp`)
  try {
    await writeFile(beside, bytes, { mode: 0o600 })
    await rename(beside, file)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    throw error
  }
}

/** The desk of the real program: dialogs, printer, viewer and theme of this computer. */
export function makeDesk(parts: { readonly dialogs: Dialogs; readonly viewer: Viewer; readonly printPdf: Desk['print']; readonly settingsFile: string }): Desk {
  const { dialogs, viewer, printPdf, settingsFile } = parts
  return {
    saveAs: async (name, bytes) => {
      const file = await dialogs.saveAs(name)
      if (file === null) return ok(null)
      try {
        await writeWhole(file, bytes)
        return ok(path.basename(file))
      } catch (error) {
        return fileTrouble(error)
      }
    },
    pickFile: async (what) => {
      const file = await dialogs.openFile(what)
      if (file === null) return ok(null)
      try {
        if ((await stat(file)).size > mostBytes) return what === 'bijlage' ? refuse('attachment.large', 'Dit bestand is te groot. Scan het opnieuw in zwart-wit; hooguit 60 MB past.') : refuse('exchange.large', 'Dit bestand is te groot voor een uitwisselbestand. Hooguit 20 MB past.')
        return ok({ name: path.basename(file), bytes: new Uint8Array(await readFile(file)) })
      } catch (error) {
        return fileTrouble(error)
      }
    },
    pickFolder: dialogs.openFolder,
    saveInto: async (folder, files) => {
      try {
        for (const { name, bytes } of files) {
          const file = path.join(folder, ...name.split('/'))
          await mkdir(path.dirname(file), { recursive: true })
          await writeWhole(file, bytes)
        }
        return ok(undefined)
      } catch (error) {
        return fileTrouble(error)
      }
    },
    print: async (pdf, title) => {
      const instead = dialogs.printTo()
      if (instead === undefined) return printPdf(pdf, title)
      if (instead === null) return ok(false)
      await writeWhole(instead, pdf)
      return ok(true)
    },
    lend: viewer.lend,
    forgetLent: viewer.forgetAll,
    theme: {
      get: () => readSettings(settingsFile).theme,
      set: (theme) => {
        writeSettings(settingsFile, { ...readSettings(settingsFile), theme })
        nativeTheme.themeSource = theme === 'auto' ? 'system' : theme
      },
    },
    secondPlace: { get: () => readSettings(settingsFile).secondPlace, set: (secondPlace) => writeSettings(settingsFile, { ...readSettings(settingsFile), secondPlace }) },
    coach: { get: () => readSettings(settingsFile).coach, set: (coach) => writeSettings(settingsFile, { ...readSettings(settingsFile), coach }) },
  }
}
