// npm run dev [-- --voorbeeld]: the program that reloads as you type.
import { chosenElectron, electronEnv } from './lib/electron.mjs'
import { hasDisplay, isRoot, ownNode, root, tool } from './lib/paths.mjs'
import { run, wantModernNode } from './lib/run.mjs'

wantModernNode(import.meta.filename)
const electron = chosenElectron()
if (electron === undefined || !hasDisplay) {
  console.error(electron === undefined ? 'Draai eerst: node scripts/setup.mjs' : 'Baken: ontwikkelen vraagt een beeldscherm.')
  process.exit(1)
}
const passed = process.argv.slice(2)
process.exit(
  await run(ownNode, [tool('electron-vite'), 'dev', '--watch', ...(passed.length > 0 ? ['--', ...passed] : [])], {
    cwd: root,
    env: { ...electronEnv(electron), ...(isRoot ? { NO_SANDBOX: '1' } : {}) },
  }),
)
