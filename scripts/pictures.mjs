// Makes the pictures of the handbook and the README anew, from the example house on a fixed day: node scripts/pictures.mjs [name …]
// Looks at each size, and fails above 300 kB. Needs pdftoppm for the pages of paper.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from './build.mjs'
import { hasDisplay, root } from './lib/paths.mjs'
import { capture, toolEnv, wantModernNode } from './lib/run.mjs'

wantModernNode(import.meta.filename)
if (!hasDisplay) {
  const again = spawnSync('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24 -noreset', process.execPath, ...process.argv.slice(1)], { stdio: 'inherit', env: toolEnv(), timeout: 5 * 60_000 })
  process.exit(again.status ?? 1)
}

const MOST = 300 * 1024
const now = '2026-11-23T10:00:00'
const folder = path.join(root, 'docs/beelden')
const asked = process.argv.slice(2)
const wanted = (name) => asked.length === 0 || asked.includes(name)
mkdirSync(folder, { recursive: true })
build()
const { launchBaken } = await import('../test/support/launch.ts')

/** Gives the window a size, and waits until the page has drawn itself again. */
async function size({ app, page }, width, height) {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [width, height])
  await page.waitForFunction((w) => innerWidth === w, width)
  await page.waitForTimeout(400)
}
/** Keeps what is on screen, or one part of it; nothing has the focus and no pointer hovers. */
async function picture(page, name, part) {
  if (!wanted(name)) return
  await page.mouse.move(1, 1)
  await page.evaluate(() => document.activeElement?.blur())
  const how = { path: path.join(folder, `${name}.png`), animations: 'disabled' }
  await (part === undefined ? page.screenshot(how) : part.screenshot(how))
}
async function palette(page, words) {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Zoek een bewoner, doel of actie' }).fill(words)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Zoeken' }).waitFor({ state: 'hidden' })
  await page.waitForTimeout(500)
}
const press = async (page, name) => page.getByRole('button', { name }).first().click()

/** What people see in a house where people live. */
async function inTheHouse(baken, out) {
  const { page } = baken
  page.setDefaultTimeout(30_000)
  await page.getByRole('heading', { name: 'In huis' }).waitFor({ timeout: 180_000 })
  await size(baken, 1366, 700)
  await picture(page, 'vandaag')
  await size(baken, 1280, 720)
  await palette(page, 'daan voorbeeld')
  await picture(page, 'dossier')
  await page.getByRole('tab', { name: 'Intake', exact: true }).click()
  await page.waitForTimeout(400)
  await picture(page, 'intake')
  await size(baken, 1100, 640)
  await palette(page, 'wijzig het team')
  await picture(page, 'beheer')
  await palette(page, 'bekijk het logboek')
  await page.getByRole('heading', { name: 'Logboek', exact: true }).waitFor()
  await page.waitForTimeout(800)
  await picture(page, 'logboek')
  await palette(page, 'daan voorbeeld')
  await page.getByRole('tab', { name: 'Geschiedenis', exact: true }).click()
  await page.waitForTimeout(800)
  await picture(page, 'geschiedenis')
  await size(baken, 1366, 768)
  await press(page, 'Weekrooster')
  await page.getByRole('grid').waitFor()
  if (await page.getByRole('button', { name: /^Begin met/ }).count()) await press(page, /^Begin met/)
  await page.getByText('Deze week', { exact: true }).click()
  await page.waitForTimeout(800)
  await picture(page, 'weekrooster')
  await size(baken, 1366, 768)
  await palette(page, 'ik wil niet meer liegen')
  await page.locator('.paper-flow').first().waitFor()
  await page.waitForTimeout(800)
  await picture(page, 'plan')
  await picture(page, 'doel', page.locator('[data-pane]').filter({ has: page.getByLabel('In mijn eigen woorden') }))
  await press(page, 'Controleer het plan')
  await page.getByRole('heading', { name: 'Controleer het plan' }).waitFor()
  await picture(page, 'controleer')
  await lookingBack(page)
  await size(baken, 1280, 720)
  await palette(page, 'ga naar vandaag')
  await press(page, 'Teken')
  await page.getByText('De tekst staat vast sinds').waitFor()
  await page.waitForTimeout(800)
  await picture(page, 'tekenen')
  await palette(page, 'lieke van der schets')
  await page.getByRole('tab', { name: 'Documenten', exact: true }).click()
  await page.getByRole('button', { name: /^Bewaar als PDF Trajectplan/ }).first().click()
  await houseRules(baken)
  await size(baken, 1100, 860)
  await palette(page, 'bekijk het contract')
  await press(page, 'Bekijk, IJssel-Vecht')
  await press(page, 'Maak een eigen kopie')
  await press(page, 'Maak de kopie')
  await page.getByLabel('Zoek een norm').fill('B40')
  await press(page, /^Wijzig, B40/)
  await page.getByLabel('Hoelang').fill('2')
  await page.getByLabel('Waarom').fill('De gemeente geeft twee maanden.')
  await page.waitForTimeout(11_000)
  await page.getByRole('group', { name: 'Wijzig norm B40' }).scrollIntoViewIfNeeded()
  await picture(page, 'profielen')
  for (let tries = 0; tries < 300 && !readdirSync(out).some((name) => name.endsWith('.pdf')); tries += 1) await page.waitForTimeout(200)
}

/** A new version of the house rules, with one that changes. */
async function houseRules(baken) {
  const { page } = baken
  await size(baken, 1366, 768)
  await palette(page, 'ga naar huisregels')
  const start = page.getByRole('button', { name: /^(?:Begin met ons voorbeeld|Maak een nieuwe versie)$/ })
  if (await start.count()) await start.first().click()
  await page.getByRole('navigation', { name: 'Onderdelen van dit papier' }).getByRole('button', { name: /Programma/ }).click()
  await press(page, 'Wijzig regel 4.2')
  const rule = page.getByLabel('Regel', { exact: true })
  await rule.fill((await rule.inputValue()).replace('Een appje', 'Een berichtje'))
  await page.keyboard.press('Escape')
  await page.waitForTimeout(800)
  await picture(page, 'huisregels')
}

/** Three contacts in the log of a resident, and a talk that began. */
async function lookingBack(page) {
  await palette(page, 'noteer contact met bilal')
  await page.getByLabel('Wat', { exact: true }).waitFor()
  for (const [text, minutes] of [['Weekgesprek: slapen gaat beter, hij gaat om elf uur naar bed.', '60'], ['Samen de brief van de gemeente gelezen en gebeld.', '45'], ['Mee naar de fietswerkplaats.', '90']]) {
    await page.getByLabel('Wat', { exact: true }).fill(text)
    await page.getByLabel('Hoe lang').fill(minutes)
    await page.keyboard.press('Enter')
    await page.getByText(`Genoteerd: ${minutes} minuten.`).waitFor()
  }
  await picture(page, 'contacten')
  await page.getByRole('tab', { name: 'Evaluaties', exact: true }).click()
  await press(page, /^(Begin het gesprek|Ga verder)/)
  await page.getByLabel('Hoe ging het?').fill('Ik ga elke week naar de meeting. De eerste keer was moeilijk.')
  await page.getByRole('group', { name: 'Cijfer van Bilal' }).getByRole('radio').nth(3).check({ force: true })
  await page.getByRole('group', { name: 'Cijfer van de begeleiding' }).getByRole('radio').nth(2).check({ force: true })
  await page.waitForTimeout(800)
  await picture(page, 'evaluatie')
}

/** What people see before there is a house, and in front of a closed one. */
async function atTheDoor(baken, again) {
  const { page } = baken
  await page.getByLabel('Naam van het huis').fill('De Proefhaven')
  await page.getByLabel('Straat en nummer').fill('Voorbeeldkade 1')
  await page.getByLabel('Postcode').fill('8000 AA')
  await page.getByLabel('Plaats', { exact: true }).fill('Zwolle')
  await page.getByLabel('Telefoon, dag en nacht').fill('038-0000000')
  await size(baken, 1280, 768)
  await picture(page, 'eerste-keer')
  await press(page, 'Verder')
  await press(page, 'Verder')
  await page.getByLabel('Je naam').fill('F. Proef')
  for (const field of ['Wachtwoord', 'Wachtwoord nog een keer']) await page.getByLabel(field, { exact: true }).fill('vier losse woorden hier')
  await press(page, 'Maak het huis')
  await page.getByText('Bewaar je herstelblad').waitFor({ timeout: 60_000 })
  const second = await again()
  await press(second.page, 'Wachtwoord vergeten')
  await second.page.getByRole('heading', { name: 'Ik heb het herstelblad' }).waitFor()
  await size(second, 1100, 760)
  await picture(second.page, 'herstel', second.page.locator('main > div > div').last())
  await second.close()
}

/** The pages of a plan on paper that readers want to see first. */
function papers(out) {
  const pdf = readdirSync(out).find((name) => name.endsWith('.pdf'))
  if (pdf === undefined) throw new Error('no plan was saved')
  for (const page of [1, 3]) {
    if (!wanted(`papier-${page}`)) continue
    const drawn = path.join(out, `papier-${page}`)
    const done = capture('pdftoppm', ['-r', '84', '-png', '-singlefile', '-f', String(page), '-l', String(page), path.join(out, pdf), drawn])
    if (done.code !== 0) throw new Error(`pdftoppm: ${done.err}`)
    renameSync(`${drawn}.png`, path.join(folder, `papier-${page}.png`))
  }
}

const out = mkdtempSync(path.join(tmpdir(), 'baken-beelden-'))
const open = []
const launch = async (options) => {
  const baken = await launchBaken({ now, theme: 'light', ...options })
  open.push(baken)
  return baken
}
try {
  const house = await launch({ example: true, dialogs: { saveAs: [`${out}${path.sep}`] } })
  await inTheHouse(house, out)
  // One window at a time: a covered one draws nothing.
  await house.close()
  papers(out)
  const first = await launch({})
  await atTheDoor(first, async () => {
    await first.close()
    return launch({ home: first.home })
  })
} finally {
  for (const baken of open) {
    await baken.close().catch(() => undefined)
    rmSync(baken.home, { recursive: true, force: true })
  }
  rmSync(out, { recursive: true, force: true })
}
const sizes = readdirSync(folder).map((name) => ({ name, bytes: statSync(path.join(folder, name)).size }))
for (const { name, bytes } of sizes) console.log(`${String(Math.round(bytes / 1024)).padStart(5)} kB  ${name}${bytes > MOST ? '  TE GROOT' : ''}`)
process.exit(sizes.some(({ bytes }) => bytes > MOST) ? 1 : 0)
