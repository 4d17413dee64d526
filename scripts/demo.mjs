// The demonstration for a machine without a display: the real window under a virtual one. Opens the example house, lets a plan be
// signed, makes it final, and leaves the PDF, the Word file and pictures of the screen in voorbeeld-uit/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from './build.mjs'
import { hasDisplay, root } from './lib/paths.mjs'
import { toolEnv, wantModernNode } from './lib/run.mjs'

wantModernNode(import.meta.filename)
if (!hasDisplay) {
  const again = spawnSync('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24 -noreset', process.execPath, ...process.argv.slice(1)], { stdio: 'inherit', env: toolEnv(), timeout: 10 * 60_000 })
  process.exit(again.status ?? 1)
}

const folder = path.join(root, 'voorbeeld-uit')
const home = mkdtempSync(path.join(tmpdir(), 'baken-demo-'))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
build()

const { launchBaken } = await import('../test/support/launch.ts')
const place = `${folder}${path.sep}`
const { page, close } = await launchBaken({ home, example: true, dialogs: { saveAs: [place, place] } })
const picture = (name) => page.screenshot({ path: path.join(folder, name), animations: 'disabled' })

/** Signs with the mouse on the pad of one signer's card. */
async function draw(card) {
  const pad = card.getByRole('img', { name: /^Vlak om te tekenen/ })
  await pad.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await pad.boundingBox()
  await page.mouse.move(x + width * 0.2, y + height * 0.6)
  await page.mouse.down()
  for (let step = 1; step <= 24; step += 1) await page.mouse.move(x + width * (0.2 + step / 45), y + height * (0.55 + 0.25 * Math.sin(step / 1.7)))
  await page.mouse.up()
}

let code = 0
try {
  page.setDefaultTimeout(60_000)
  await page.getByRole('button', { name: 'Vergrendel' }).waitFor({ timeout: 180_000 })
  await page.waitForTimeout(500)
  await picture('vandaag.png')
  await page.getByText('Laat tekenen', { exact: true }).click()
  const resident = page.getByRole('region', { name: /, bewoner$/ })
  await draw(resident)
  await resident.getByRole('button', { name: 'Bewaar handtekening' }).click()
  const hbo = page.getByRole('region', { name: /stelt vast$/ })
  for (const statement of [/^Ik was betrokken/, /heeft een kopie op papier/]) await hbo.getByRole('checkbox', { name: statement }).check()
  await draw(hbo)
  await picture('ondertekenen.png')
  await hbo.getByRole('button', { name: /^Stel versie \d+ vast$/ }).click()
  await page.getByRole('heading', { name: /is vastgesteld$/ }).waitFor()
  for (const [button, ending] of [['Bewaar als PDF', '.pdf'], ['Bewaar als Word', '.docx']]) {
    await page.getByRole('button', { name: button, exact: true }).click()
    for (let tries = 0; tries < 300 && !readdirSync(folder).some((name) => name.endsWith(ending)); tries += 1) await page.waitForTimeout(200)
  }
  await page.waitForTimeout(500)
  await picture('vastgesteld.png')
} catch (error) {
  await picture('mislukt.png').catch(() => undefined)
  console.error(error)
  code = 1
}
await close()
rmSync(home, { recursive: true, force: true })

const made = readdirSync(folder).map((name) => path.join(folder, name))
for (const ending of ['.pdf', '.docx', '.png']) if (!made.some((file) => file.endsWith(ending) && statSync(file).size > 0)) code = 1
console.log(code === 0 ? 'Baken: een plan uit het voorbeeldhuis is getekend en vastgesteld. Gemaakt:' : 'Baken: de demonstratie is niet gelukt. Gemaakt:')
for (const file of made) console.log(`  ${file}`)
process.exit(code)
