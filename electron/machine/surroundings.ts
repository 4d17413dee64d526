import path from 'node:path'

/** Facts about the process, gathered in one place so that what follows from them can be tested. */
export type ProcessFacts = {
  readonly packaged: boolean
  readonly appPath: string
  readonly resourcesPath: string
  /** The Electron in use carries our own small entry: it is the stand-in of the tests. */
  readonly standIn: boolean
  readonly platform: NodeJS.Platform
  readonly userHome: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly argv: readonly string[]
}

/** Where everything is kept and what this start of the program may do. */
export type Surroundings = {
  readonly vaultFolder: string
  readonly exampleFolder: string
  /** Chromium's own folder; no facts about people end up there. */
  readonly screenFolder: string
  readonly settingsFile: string
  readonly faultFile: string
  /** The folder `resources/` of the program, read at run time. */
  readonly resources: string
  readonly realVaultAllowed: boolean
  readonly startsWithExample: boolean
  /** Only in a test: a file with the answers of the system's dialogs. */
  readonly dialogsFile: string | undefined
  /** Only in a test: the clock starts at this moment. */
  readonly clockStart: string | undefined
  readonly theme: 'light' | 'dark' | undefined
  readonly size: { readonly width: number; readonly height: number }
  readonly devServer: string | undefined
}

/** The local (never roaming) application data of this user. */
function localData({ platform, userHome, env }: ProcessFacts): string {
  if (platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? path.join(userHome, 'AppData', 'Local'), 'Baken')
  if (platform === 'darwin') return path.join(userHome, 'Library', 'Application Support', 'Baken')
  return path.join(env['XDG_DATA_HOME'] ?? path.join(userHome, '.local', 'share'), 'baken')
}

function sizeFrom(text: string | undefined): Surroundings['size'] {
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(text ?? '') ?? []
  return { width: Number(width ?? 1366), height: Number(height ?? 768) }
}

/** What follows from the facts. A packaged program listens to none of the test settings. */
export function surroundings(facts: ProcessFacts): Surroundings {
  const env = facts.packaged ? {} : facts.env
  const home = env['BAKEN_HOME'] ?? localData(facts)
  const theme = env['BAKEN_THEME']
  return {
    vaultFolder: path.join(home, 'kluis'),
    exampleFolder: path.join(home, 'voorbeeld'),
    screenFolder: path.join(home, 'scherm'),
    settingsFile: path.join(home, 'instellingen.json'),
    faultFile: path.join(home, 'storingen.log'),
    resources: facts.packaged ? path.join(facts.resourcesPath, 'resources') : path.join(facts.appPath, 'resources'),
    realVaultAllowed: !facts.standIn || env['BAKEN_TESTRUN'] === '1',
    startsWithExample: facts.argv.includes('--voorbeeld'),
    dialogsFile: env['BAKEN_TEST_DIALOGS'],
    clockStart: env['BAKEN_NOW'],
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    size: sizeFrom(env['BAKEN_WINDOW']),
    devServer: env['ELECTRON_RENDERER_URL'],
  }
}
