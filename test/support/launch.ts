import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { watchStuck } from './stuck.ts'
import { keepOutput, noteGiven } from './traces.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** What the dialogs of the operating system answer during a test; `null` is "cancelled", a missing one is too. */
export type DialogAnswers = {
  /** The folder or full path in which each "save as" lands, one after the other. */
  readonly saveAs?: readonly (string | null)[]
  /** The file that each "open" picks. */
  readonly openFile?: readonly (string | null)[]
  /** The folder that each "choose a folder" answers. */
  readonly openFolder?: readonly (string | null)[]
  /** Where each printed document lands as a PDF. */
  readonly print?: readonly (string | null)[]
}

export type LaunchOptions = {
  /** The folder for everything the program keeps; a fresh temporary one unless given. */
  readonly home?: string
  /** Opens the example house (`--voorbeeld`). */
  readonly example?: boolean
  /** The clock of the program, as an ISO time. */
  readonly now?: string
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  readonly dialogs?: DialogAnswers
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

export type Running = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly home: string
  /** Gives the next dialogs new answers. */
  readonly answerDialogs: (answers: DialogAnswers) => void
  /** Closes the program and waits until it is gone. */
  readonly close: () => Promise<void>
}

/** The Electron that set-up chose. */
export function electronExecutable(): string {
  const chosen: unknown = JSON.parse(readFileSync(path.join(root, '.cache/electron.json'), 'utf8'))
  if (typeof chosen === 'object' && chosen !== null && 'executable' in chosen && typeof chosen.executable === 'string') return chosen.executable
  throw new Error('no Electron chosen: run npm run setup first')
}

/** As root Chromium's sandbox can't start; anywhere else it is on. */
export const sandboxArgs = (): readonly string[] => (process.getuid?.() === 0 || process.env['BAKEN_E2E_NO_SANDBOX'] === '1' ? ['--no-sandbox'] : [])

let runs = 0
function netLogFile(): readonly string[] {
  const folder = process.env['BAKEN_NETLOG_DIR']
  if (folder === undefined) return []
  mkdirSync(folder, { recursive: true })
  runs += 1
  return [`--log-net-log=${path.join(folder, `${process.pid}-${runs}-${Date.now()}.json`)}`, '--net-log-capture-mode=Default']
}

/**
 * The inspector of main keeps an answer so weakly that it can be cleared away before it is read ("Resulting promise was garbage collected"):
 * then it is asked once more, so what a test does in main must bear being done twice.
 */
function askAgain(app: ElectronApplication): void {
  const ask = app.evaluate.bind(app)
  const twice = async (...question: Parameters<typeof ask>): Promise<unknown> => {
    try {
      return await ask(...question)
    } catch (error) {
      if (!String(error).includes('garbage collected')) throw error
      return ask(...question)
    }
  }
  Object.assign(app, { evaluate: twice })
}

/** Starts the built program in the real Electron on a folder of its own and waits for its first page. */
export async function launchBaken(options: LaunchOptions = {}): Promise<Running> {
  const home = options.home ?? mkdtempSync(path.join(tmpdir(), 'baken-'))
  const dialogsFile = path.join(mkdtempSync(path.join(tmpdir(), 'baken-dialogs-')), 'answers.json')
  const answerDialogs = (answers: DialogAnswers): void => {
    writeFileSync(dialogsFile, JSON.stringify(answers))
    noteGiven(answers, dialogsFile)
  }
  answerDialogs(options.dialogs ?? {})
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    cwd: root,
    colorScheme: options.theme ?? 'light',
    timeout: 30_000,
    // Playwright switches the sandbox off unless told otherwise.
    chromiumSandbox: sandboxArgs().length === 0,
    // The virtual screen has no graphics card: without this Chromium starts a second renderer in software for it, in half as much memory again.
    args: [...sandboxArgs(), '--disable-gpu', ...netLogFile(), root, ...(options.example === true ? ['--voorbeeld'] : []), ...(options.args ?? [])],
    env: {
      ...inherited(),
      BAKEN_TESTRUN: '1',
      BAKEN_HOME: home,
      BAKEN_TEST_DIALOGS: dialogsFile,
      ...(options.now === undefined ? {} : { BAKEN_NOW: options.now }),
      ...(options.theme === undefined ? {} : { BAKEN_THEME: options.theme }),
      BAKEN_WINDOW: `${options.width ?? 1366}x${options.height ?? 768}`,
      ...options.env,
    },
  })
  keepOutput(app)
  askAgain(app)
  const page = await app.firstWindow({ timeout: 30_000 }).catch((error: unknown) => {
    app.process().kill('SIGKILL')
    throw error
  })
  void watchStuck(app, page)
  await page.waitForLoadState('domcontentloaded')
  const close = async (): Promise<void> => {
    await app.close()
  }
  return { app, page, home, answerDialogs, close }
}

function inherited(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _ignored, ...rest } = process.env
  return Object.fromEntries(Object.entries(rest).filter((pair): pair is [string, string] => pair[1] !== undefined))
}
