import { describe, expect, it } from 'vitest'
import { code, importsOf, modulesIn, packageName, specifiersIn, type Import } from './imports.ts'

const rooms = { shared: modulesIn('shared'), electron: modulesIn('electron'), renderer: modulesIn('renderer') }
const importsIn = (room: keyof typeof rooms): readonly Import[] => rooms[room].flatMap(importsOf)
const packages = (imports: readonly Import[]): readonly Import[] => imports.filter((i) => i.kind === 'package')
const files = (imports: readonly Import[]): readonly Import[] => imports.filter((i) => i.kind === 'file')
const told = (imports: readonly Import[]): readonly string[] => imports.map((i) => `${i.from} → ${i.to}`)
const starts = (...folders: readonly string[]) => (to: string): boolean => folders.some((folder) => to.startsWith(folder))

describe('the walls are looked at', () => {
  it('finds the modules of every room, and imports in them', () => {
    expect(rooms.shared.length).toBeGreaterThan(40)
    expect(rooms.electron.length).toBeGreaterThan(60)
    expect(rooms.renderer.length).toBeGreaterThan(60)
    expect(importsIn('shared').length).toBeGreaterThan(100)
    expect(importsIn('electron').length).toBeGreaterThan(200)
    expect(importsIn('renderer').length).toBeGreaterThan(200)
  })
  it('sees every way to import', () => {
    const text = `import a from 'a'\nimport 'b'\nexport { c } from 'c'\nconst d = await import('d')\nimport type { E } from 'e'\n// import 'no'\n/* from 'no' */\nimport {\n  f,\n} from "f"`
    expect(specifiersIn(text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })
})

describe('shared/ is arithmetic', () => {
  it('imports only itself, zod, and date-fns in domain/calendar', () => {
    expect(told(files(importsIn('shared')).filter((i) => !i.to.startsWith('shared/')))).toEqual([])
    const allowed = (i: Import): boolean => packageName(i.to) === 'zod' || (packageName(i.to) === 'date-fns' && i.from.startsWith('shared/domain/calendar/'))
    expect(told(packages(importsIn('shared')).filter((i) => !allowed(i)))).toEqual([])
  })
  // What each folder may look at besides itself and shared/result.
  const below = {
    domain: [],
    norms: ['shared/domain/', 'shared/text/'],
    documents: ['shared/domain/', 'shared/norms/', 'shared/text/'],
    exchange: ['shared/domain/', 'shared/norms/'],
    ipc: ['shared/domain/', 'shared/norms/', 'shared/documents/', 'shared/exchange/'],
    text: ['shared/domain/'],
    result: [],
  } as const
  it.each(Object.entries(below))('%s looks only down', (folder, down) => {
    const own = rooms.shared.filter((file) => file.startsWith(`shared/${folder}/`))
    expect(own.length).toBeGreaterThan(0)
    const allowed = starts(`shared/${folder}/`, 'shared/result/', ...down)
    expect(told(own.flatMap(importsOf).filter((i) => i.kind === 'file' && !allowed(i.to)))).toEqual([])
  })
})

describe('electron/ is the machine', () => {
  it('never imports the window, nor what the window is made with', () => {
    expect(told(files(importsIn('electron')).filter((i) => !starts('electron/', 'shared/', 'resources/')(i.to)))).toEqual([])
    const windows = new Set(['react-dom', '@mantine/core', '@mantine/hooks', 'zustand', '@tabler/icons-react', 'signature_pad'])
    expect(told(packages(importsIn('electron')).filter((i) => windows.has(packageName(i.to))))).toEqual([])
  })
  it('names Electron itself only where it must', () => {
    const places = starts('electron/main.ts', 'electron/preload.ts', 'electron/window/', 'electron/machine/', 'electron/ipc/listen.ts')
    const named = packages(importsIn('electron')).filter((i) => packageName(i.to) === 'electron')
    expect(named.length).toBeGreaterThan(5)
    expect(told(named.filter((i) => !places(i.from)))).toEqual([])
  })
  it('keeps handlers, vault and documents clear of window and machine', () => {
    const inner = rooms.electron.filter(starts('electron/handlers/', 'electron/vault/', 'electron/documents/', 'electron/session/', 'electron/program/', 'electron/exchange/'))
    expect(inner.length).toBeGreaterThan(40)
    expect(told(inner.flatMap(importsOf).filter((i) => starts('electron/window/', 'electron/machine/')(i.to)))).toEqual([])
  })
  it('lets the vault and the documents know nothing of each other or of handlers', () => {
    const of = (folder: string): readonly Import[] => rooms.electron.filter(starts(folder)).flatMap(importsOf)
    expect(told(of('electron/vault/').filter((i) => starts('electron/')(i.to) && !starts('electron/vault/')(i.to)))).toEqual([])
    expect(told(of('electron/documents/').filter((i) => starts('electron/')(i.to) && !starts('electron/documents/')(i.to)))).toEqual([])
  })
  it('lets the command line reach no vault, no session and no window', () => {
    const own = rooms.electron.filter((file) => file === 'electron/cli.ts' || file.startsWith('electron/cli/') || file.startsWith('electron/exchange/'))
    expect(own.length).toBeGreaterThan(5)
    expect(told(own.flatMap(importsOf).filter((i) => starts('electron/vault/', 'electron/session/', 'electron/handlers/', 'electron/window/', 'electron/ipc/', 'electron/program/')(i.to)))).toEqual([])
  })
  it('has one user of ipcMain and one of contextBridge', () => {
    expect(rooms.electron.filter((file) => /\bipcMain\b/.test(code(file))).sort()).toEqual(['electron/ipc/listen.ts'])
    expect(rooms.electron.filter((file) => /\bcontextBridge\b/.test(code(file))).sort()).toEqual(['electron/preload.ts'])
  })
})

describe('renderer/ is the window', () => {
  it('imports only itself, shared/ and what draws; the handbook is read at one place', () => {
    const handbook = (i: Import): boolean => i.from === 'renderer/app/handbook/book.ts' && i.to === 'docs/handleiding.md?raw'
    expect(told(files(importsIn('renderer')).filter((i) => !starts('renderer/', 'shared/', 'resources/')(i.to) && !handbook(i)))).toEqual([])
    const forbidden = new Set(['electron', 'node:', 'lowdb', 'docx', '@react-pdf/renderer', 'fontkit', 'hash-wasm'])
    expect(told(packages(importsIn('renderer')).filter((i) => forbidden.has(packageName(i.to))))).toEqual([])
  })
  it('never has one screen import another', () => {
    const screens = rooms.renderer.filter((file) => file.startsWith('renderer/screens/'))
    expect(screens.length).toBeGreaterThan(10)
    const screenOf = (file: string): string | undefined => /^renderer\/screens\/([^/]+)/.exec(file)?.[1]
    const across = screens.flatMap(importsOf).filter((i) => i.to.startsWith('renderer/screens/') && screenOf(i.to) !== screenOf(i.from))
    expect(told(across)).toEqual([])
  })
  it('lets no part that screens use import a screen', () => {
    const parts = rooms.renderer.filter(starts('renderer/ui/', 'renderer/state/', 'renderer/style/'))
    expect(told(parts.flatMap(importsOf).filter((i) => starts('renderer/screens/', 'renderer/app/')(i.to)))).toEqual([])
  })
  it('asks the machine at one place only', () => {
    const askers = rooms.renderer.filter((file) => /window\.baken|globalThis\.baken/.test(code(file)))
    expect(askers.length).toBeGreaterThan(0)
    expect(askers.every(starts('renderer/state/'))).toBe(true)
  })
})
