// npm start [-- --voorbeeld]: builds when needed and opens the program.
import { spawn } from 'node:child_process'
import { build } from './build.mjs'
import { chosenElectron, electronEnv } from './lib/electron.mjs'
import { hasDisplay, isRoot, root } from './lib/paths.mjs'
import { run, toolEnv, wantModernNode } from './lib/run.mjs'

wantModernNode(import.meta.filename)
const args = process.argv.slice(2)
const electron = chosenElectron()

if (electron === undefined) {
  console.error('Baken: er is nog geen Electron. Draai eerst: node scripts/setup.mjs')
  process.exit(1)
}

if (!hasDisplay) {
  console.log('Baken: geen beeldscherm op deze computer; de demonstratie draait op een virtueel scherm (met een scherm opent hier het programma).')
  process.exit(await run(process.execPath, ['scripts/demo.mjs']))
}

if (build()) console.log('Baken: gebouwd.')
if (electron.standIn && !args.includes('--voorbeeld')) {
  console.log('Baken: dit is de vervanger voor Electron, alleen voor tests en het voorbeeldhuis. Een echte kluis gaat hier niet open, omdat deze Electron niet wordt bijgewerkt. Het voorbeeldhuis: npm start -- --voorbeeld')
}
const program = spawn(electron.executable, [...(isRoot ? ['--no-sandbox'] : []), root, ...args], { stdio: 'inherit', env: toolEnv(electronEnv(electron)) })
program.on('close', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => program.kill(signal))
