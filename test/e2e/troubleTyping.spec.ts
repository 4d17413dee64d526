import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { crashPage } from '../support/e2e/crash.ts'
import { launchBaken, type Running } from '../support/launch.ts'
import { ask, copyOf, get, makeHouse, openDossier, openGoal, unlock, user, type Made } from '../support/e2e/realHouse.ts'
import { pdfLines } from '../support/e2e/caseStart.ts'

// What goes wrong while somebody works: text stays on the screen, and is saved as soon as that can be.
let made: Made
test.beforeAll(async () => {
  made = await makeHouse(['Daan'])
})

const saveState = (page: Page): Locator => page.locator('[data-save]')
const saved = async (page: Page): Promise<void> => expect(saveState(page)).toHaveAttribute('data-save', 'saved')
const failed = async (page: Page): Promise<void> => expect(saveState(page)).toHaveAttribute('data-save', 'failed')
const stored = async (baken: Running): Promise<string> => (await get(baken, 'dossier.open', { id: made.dossiers[0]?.id ?? '' })).stays[0]?.plan[0]?.content.goals[0]?.words ?? ''

/** From now on every write of a file fails as on a full disk; `free` makes room again. */
async function fillDisk(baken: Running): Promise<{ readonly free: () => Promise<void> }> {
  const set = async (full: boolean): Promise<void> =>
    baken.app.evaluate(async (_electron, fail) => {
      const { promises } = process.getBuiltinModule('node:fs')
      const file = await promises.open(process.execPath, 'r')
      const proto = Object.getPrototypeOf(file) as { write: (...args: unknown[]) => Promise<unknown>; realWrite?: (...args: unknown[]) => Promise<unknown> }
      await file.close()
      proto.realWrite ??= proto.write
      proto.write = fail ? () => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })) : proto.realWrite
    }, full)
  await set(true)
  return { free: async () => set(false) }
}

/** Takes away or gives back the right to write in a vault. */
function allowWriting(home: string, may: boolean): void {
  const kluis = path.join(home, 'kluis')
  for (const folder of [kluis, ...readdirSync(kluis, { recursive: true, withFileTypes: true }).filter((f) => f.isDirectory()).map((f) => path.join(f.parentPath, f.name))]) chmodSync(folder, may ? 0o700 : 0o500)
}

// Root may write everywhere, and Windows has other rights: there this is not a thing to test.
const rightsHold = process.getuid?.() !== 0 && process.platform !== 'win32'
if (rightsHold) test('a folder that can only be read: typed text stays, under a banner, and is saved afterwards', async () => {
  const home = copyOf(made)
  const baken = await launchBaken({ home })
  const { page } = baken
  await unlock(page)
  const words = await openGoal(page, 'Daan')
  await words.fill('Eerst ging het goed.')
  await saved(page)
  allowWriting(home, false)
  await words.fill('Eerst ging het goed. Toen niet meer.')
  await failed(page)
  const banner = page.getByRole('alert').filter({ hasText: 'Nog niet bewaard' })
  await expect(banner).toContainText('Baken mag niet schrijven in de map van de kluis.')
  await expect(banner).toContainText('Wat je typte staat nog op het scherm.')
  expect(await stored(baken)).toBe('Eerst ging het goed.')

  // Another screen and back: still there.
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(words).toHaveCount(0)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(words).toHaveValue('Eerst ging het goed. Toen niet meer.')
  allowWriting(home, true)
  await banner.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await saved(page)
  await expect(banner).toHaveCount(0)
  expect(await stored(baken)).toBe('Eerst ging het goed. Toen niet meer.')
  await baken.close()
})

test('a full disk, and then the computer locks: nothing that was typed is lost', async () => {
  const baken = await launchBaken({ home: copyOf(made) })
  const { page, app } = baken
  await unlock(page)
  const words = await openGoal(page, 'Daan')
  const disk = await fillDisk(baken)
  await words.fill('Getypt op een volle schijf.')
  await failed(page)
  await expect(page.getByRole('alert').filter({ hasText: 'Nog niet bewaard' })).toContainText('De schijf is vol. Maak ruimte vrij')
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  await expect(page.getByText('Vergrendeld. Nog niet alles is bewaard. Ontgrendel, dan proberen we het opnieuw.')).toBeVisible()
  await expect(page.getByText('Getypt op een volle schijf.')).toHaveCount(0)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(user.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'De schijf is vol. Maak ruimte vrij' })).toBeVisible()
  await disk.free()
  await unlock(page)
  await expect.poll(() => stored(baken)).toBe('Getypt op een volle schijf.')
  await expect(await openGoal(page, 'Daan')).toHaveValue('Getypt op een volle schijf.')
  await saved(page)

  // With room on the disk a lock saves the last keys first.
  await words.fill('Nog net voor het slot.')
  await page.keyboard.press('Control+l')
  await expect(page.getByText('Vergrendeld. Je werk is bewaard.')).toBeVisible()
  await unlock(page)
  await page.waitForTimeout(1_500)
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible()
  expect(await stored(baken)).toBe('Nog net voor het slot.')
  await baken.close()
})

test('while the vault closes a wrong password opens nothing, and a right one lets stay', async () => {
  const baken = await launchBaken({ home: copyOf(made) })
  const { page, app } = baken
  await unlock(page)
  // The window saves the last keys for a second before the vault closes; the lock screen is there at once.
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  expect(await ask(baken, 'session.unlock', { userName: user.name, password: 'een heel ander wachtwoord' })).toMatchObject({ ok: false, problem: { code: 'wrong-secret' } })
  expect(await ask(baken, 'dossiers.list', {})).toMatchObject({ ok: false, problem: { code: 'session.locked' } })
  await unlock(page)
  const words = await openGoal(page, 'Daan')
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  await expect(page.getByText('Vergrendeld met de computer.')).toBeVisible()
  await unlock(page)
  await page.waitForTimeout(1_200)
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible()
  await expect(words.or(page.getByRole('heading', { level: 1 })).first()).toBeVisible()
  await baken.close()
})

test('a page that dies while somebody types: comes back locked with a notice, what was saved is there', async () => {
  const baken = await launchBaken({ home: copyOf(made) })
  const { page, app } = baken
  await unlock(page)
  const words = await openGoal(page, 'Daan')
  await words.fill('Bewaard voor de klap.')
  await saved(page)
  const crashed = page.waitForEvent('crash')
  await crashPage(app)
  await crashed
  // Playwright's page died with the process: the new one is asked, and typed in, through main.
  const inPage = async (code: string): Promise<unknown> =>
    app.evaluate(async ({ BrowserWindow }, text) => {
      const asked: Promise<unknown> = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(text) ?? Promise.resolve(undefined)
      return Promise.race([asked, new Promise((resolve) => setTimeout(() => resolve('no answer'), 2000))])
    }, code)
  await expect.poll(() => inPage('document.body.innerText'), { timeout: 20_000 }).toContain('Het scherm viel uit en is opnieuw gestart. Wat bewaard was, is er nog. Ontgrendel om verder te gaan.')
  expect(await inPage("window.baken.invoke('dossiers.list', {})")).toMatchObject({ ok: false, problem: { code: 'session.locked' } })
  await expect.poll(() => inPage("document.activeElement?.getAttribute('type')")).toBe('password')
  await app.evaluate(async ({ BrowserWindow }, password) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // In place of what stands there, so that asking twice types it once.
    contents?.selectAll()
    await contents?.insertText(password)
    contents?.sendInputEvent({ type: 'keyDown', keyCode: 'Enter' })
    contents?.sendInputEvent({ type: 'char', keyCode: 'Enter' })
    contents?.sendInputEvent({ type: 'keyUp', keyCode: 'Enter' })
  }, user.password)
  await expect.poll(() => inPage("document.querySelector('nav') !== null"), { timeout: 20_000 }).toBe(true)
  expect(JSON.stringify(await inPage(`window.baken.invoke('dossier.open', { id: '${made.dossiers[0]?.id ?? ''}' })`))).toContain('Bewaard voor de klap.')
  await baken.close()
})

test('dates that cannot be, and somebody under 18: a sentence beside the field, with its source', async () => {
  const baken = await launchBaken({ home: copyOf(made), now: '2026-02-03T09:00:00' })
  const { page } = baken
  await unlock(page)
  await openDossier(page, 'Daan', 'Intake')
  const type = async (label: string, text: string): Promise<Locator> => {
    const field = page.getByLabel(label, { exact: true })
    await field.fill(text)
    await field.press('Enter')
    return field
  }
  /** The sentence that belongs to a field, as a screen reader tells it. */
  const told = async (field: Locator): Promise<string> =>
    field.evaluate((element) => (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim())

  const birth = await type('Geboortedatum', '31-2-1994')
  expect(await told(birth)).toBe('Februari 1994 heeft 28 dagen.')
  await expect(birth).toHaveValue('31-2-1994')
  await type('Geboortedatum', '5-5-2030')
  await expect.poll(() => told(birth)).toBe('Deze geboortedatum ligt in de toekomst. Kijk de datum na.')
  await type('Geboortedatum', '5-5-2010')
  await expect.poll(() => told(birth)).toBe('De bewoner is 15 jaar bij de plaatsing. Overleg met de toegang voordat je verdergaat.')
  await birth.locator('xpath=ancestor::div[.//button[contains(., "Bron")]][1]').getByRole('button', { name: 'Bron' }).first().click()
  await expect(page.getByText(/Norm [A-Z]\d\d\./).first()).toBeVisible()
  await type('Geboortedatum', '5-5-1994')
  await expect.poll(() => told(birth)).toBe('')

  await type('Dag van plaatsing', '5-1-2026')
  const end = await type('Geplande uitstroom', '4-1-2026')
  await expect.poll(() => told(end)).toContain('De geplande uitstroom ligt niet na de plaatsing op ma 5 jan 2026.')
  await saved(page)
  await baken.close()
})

test('scans: 40 MB goes in and can be seen, 70 MB and a program are refused with a sentence', async () => {
  const home = copyOf(made)
  const file = (name: string, start: string, bytes: number): string => {
    const content = Buffer.alloc(bytes, 'beeld')
    content.write(start, 0, 'latin1')
    writeFileSync(path.join(home, name), content)
    return path.join(home, name)
  }
  const png = '\u0089PNG\r\n\u001a\n'
  const mega = 1024 * 1024
  const openFile = [file('huge.png', png, 70 * mega), file('factuur.pdf', 'MZ\u0090', 3000), file('leeg.pdf', '', 0), file('Beschikking 2026.png', png, 40 * mega)]
  const baken = await launchBaken({ home, dialogs: { openFile } })
  const { page } = baken
  await unlock(page)
  await openDossier(page, 'Daan', 'Intake')
  const add = page.getByRole('button', { name: 'Voeg bijlage toe' })
  await add.click()
  await expect(page.getByText('Dit bestand is te groot (70 MB). Scan het opnieuw in zwart-wit; hooguit 60 MB past.')).toBeVisible()
  await add.click()
  await expect(page.getByText('Dit soort bestand kan er niet bij. Kies een pdf of een foto (png, jpg, webp).')).toBeVisible()
  await add.click()
  await expect(page.getByText('Dit bestand is leeg. Scan het opnieuw of kies een ander.')).toBeVisible()
  await expect(page.getByRole('group', { name: /^Bijlage/ })).toHaveCount(0)
  const begun = Date.now()
  await add.click()
  await expect(page.getByRole('group', { name: 'Bijlage Beschikking 2026' })).toBeVisible()
  expect(Date.now() - begun, 'milliseconds for 40 MB').toBeLessThan(8_000)
  await expect(page.getByRole('group', { name: 'Bijlage Beschikking 2026' })).toContainText('40,0 MB')
  await saved(page)
  const sealed = readdirSync(path.join(home, 'kluis/blobs')).map((name) => statSync(path.join(home, 'kluis/blobs', name)).size)
  expect(Math.max(...sealed)).toBeGreaterThan(40 * mega)
  const [attachment] = (await get(baken, 'dossier.open', { id: made.dossiers[0]?.id ?? '' })).stays[0]?.facts.attachments ?? []
  const { url } = await get(baken, 'attachment.view', { dossierId: made.dossiers[0]?.id ?? '', blobId: attachment?.blob.id ?? '' })
  expect(await page.evaluate(async (address) => (await (await fetch(address)).blob()).size, url).catch(() => 'not fetched')).toBe(40 * mega)
  await baken.close()
})

test('long text, other scripts and code in text fields: shown and printed as text, nothing runs', async () => {
  const pdf = path.join(copyOf(made), 'plan.pdf')
  const baken = await launchBaken({ home: path.dirname(pdf), dialogs: { saveAs: [pdf] } })
  const { page } = baken
  const asked: string[] = []
  page.on('dialog', (dialog) => { asked.push(dialog.message()); void dialog.dismiss() })
  await unlock(page)
  await openDossier(page, 'Daan', 'Intake')
  const code = '<script>alert(1)</script>'
  await page.getByLabel('Achternaam', { exact: true }).fill('Nguyễn-Şükrü')
  await page.getByLabel('Roepnaam', { exact: true }).fill('<b>Daan</b>')
  await page.getByLabel('Waarom ik dit wil', { exact: true }).fill(`שלום 🎉 ${code} <img src=x onerror="document.title='weg'">`)
  await saved(page)
  await page.getByRole('tab', { name: 'Plan', exact: true }).click()
  await page.getByRole('button', { name: /^Open plan/ }).click()
  await page.getByRole('list', { name: 'Doelen' }).getByRole('button').first().click()
  const words = page.getByLabel('In mijn eigen woorden', { exact: true })
  const long = Array.from({ length: 1250 }, (_, i) => `w${String(i).padStart(4, '0')}`).join('  ').slice(0, 9_000)
  const goal = `Ik wil ${code} zeggen: שלום, Nguyễn en Şükrü. 🎉 <img src=x onerror="document.title='weg'"> javascript:alert(2) ${long}`.padEnd(9_996, '.') + ' eind'
  await words.fill(goal.slice(0, 10_000))
  await saved(page)
  expect((await stored(baken)).length).toBe(10_000)
  expect(await stored(baken)).toBe(goal.slice(0, 10_000))
  const paper = page.getByRole('region', { name: /papier|trajectplan/i }).or(page.locator('[data-paper]')).first()
  await expect(paper).toContainText(code)
  await expect(paper).toContainText('w1200')

  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('tab', { name: 'Documenten', exact: true }).click()
  await page.getByRole('button', { name: /^Bewaar als PDF Trajectplan/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard als plan.pdf.' })).toBeVisible({ timeout: 30_000 })
  const text = pdfLines(pdf).replaceAll(/\s+/g, ' ')
  const bare = text.replaceAll(' ', '')
  for (const word of ['Nguyễn-Şükrü', code, '<imgsrc=xonerror=', 'Nguyễn', 'Şükrü', 'eind']) expect(bare).toContain(word.replaceAll(' ', ''))
  expect([...bare.matchAll(/w\d{4}/g)].map(([w]) => w).filter((w, i, all) => all.indexOf(w) === i).length, 'all the words of the goal').toBe(long.match(/w\d{4}/g)?.length)
  expect(bare).toMatch(/שלום|םולש/)

  expect(asked, 'alerts').toEqual([])
  expect(await page.title()).toBe('Baken')
  expect(await page.locator('img[src="x"], main script').count()).toBe(0)
  await baken.close()
})
