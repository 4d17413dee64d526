import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, chmodSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './paths.mjs'
import { capture } from './run.mjs'

/** Whoever owns nothing and may do nothing. */
export const nobody = { uid: 65534, gid: 65534 }

/** The words before a command that make it run without any rights of root. */
export const asNobody = ['setpriv', `--reuid=${nobody.uid}`, `--regid=${nobody.gid}`, '--clear-groups', '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all', '--']

const withoutNewPrivs = asNobody.filter((word) => word !== '--no-new-privs')

/** A fresh folder that an unprivileged user owns. */
export function folderForNobody(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`))
  chmodSync(folder, 0o755)
  for (const inside of ['home', 'tmp', 'results']) {
    mkdirSync(path.join(folder, inside))
    chownSync(path.join(folder, inside), nobody.uid, nobody.gid)
  }
  return folder
}

const readable = (file) => capture(asNobody[0], [...asNobody.slice(1), 'test', '-r', file]).code === 0

const needed = ['package.json', 'playwright.config.ts', 'tsconfig.base.json', 'out', 'resources', 'shared', 'electron', 'renderer', 'test', 'scripts', 'node_modules', '.cache/electron.json']

/** A copy of the clone (hard links where the disk allows) that everybody can read, unless the clone itself already is. */
export function readableClone(stage) {
  if (needed.every((part) => !existsSync(path.join(root, part)) || readable(path.join(root, part))) && readable(path.join(root, 'node_modules/node/bin/node'))) return root
  const copy = path.join(stage, 'clone')
  mkdirSync(path.join(copy, '.cache'), { recursive: true })
  for (const part of needed) {
    const from = path.join(root, part)
    const to = path.join(copy, part)
    if (!existsSync(from)) continue
    if (capture('cp', ['-al', from, to]).code !== 0) cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  }
  if (!readable(path.join(copy, 'package.json'))) {
    // Hard links share their rights with the originals, so these must be real copies.
    capture('rm', ['-rf', copy])
    mkdirSync(path.join(copy, '.cache'), { recursive: true })
    for (const part of needed) if (existsSync(path.join(root, part))) cpSync(path.join(root, part), path.join(copy, part), { recursive: true, verbatimSymlinks: true })
    capture('chmod', ['-R', 'a+rX', copy])
  }
  return copy
}

const probe = `import { app } from 'electron'
void app.whenReady().then(() => app.exit(0))
`

function starts(stage, executable, words) {
  const folder = path.join(stage, 'probe')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{"name":"probe","version":"1.0.0","type":"module","main":"main.js"}')
  writeFileSync(path.join(folder, 'main.js'), probe)
  const env = { ...process.env, HOME: path.join(stage, 'home'), TMPDIR: path.join(stage, 'tmp') }
  return capture(words[0], [...words.slice(1), 'xvfb-run', '-a', executable, folder], { env, timeout: 30_000, cwd: stage }).code === 0
}

/**
 * How to start Chromium with its sandbox on as somebody without rights: the words before the command, or undefined when this
 * machine allows neither user namespaces nor the helper with its own rights.
 */
export function sandboxedAs(stage, chosen) {
  if (starts(stage, chosen.executable, asNobody)) return asNobody
  const helper = path.join(chosen.dist, 'chrome-sandbox')
  if (!chosen.standIn || !existsSync(helper)) return undefined
  chownSync(helper, 0, 0)
  chmodSync(helper, 0o4755)
  return starts(stage, chosen.executable, withoutNewPrivs) ? withoutNewPrivs : undefined
}
