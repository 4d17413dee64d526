import { expect, test } from '@playwright/test'
import { launchBaken, type Running } from '../support/launch.ts'
import { get, makeHouse, openGoal, unlock, user, type Made } from '../support/e2e/realHouse.ts'

// The real program, killed in the middle of its work: what it called saved is there when it starts again.
// `npm run test:kill` asks for a hundred.
const rounds = Number(process.env['BAKEN_KILLS_WINDOW'] ?? 8)
let made: Made
test.beforeAll(async () => {
  made = await makeHouse(['Daan', 'Sanne'])
})

/** Ends the program as a power cut would: no signal that it can hear. */
async function kill(baken: Running): Promise<void> {
  const gone = new Promise((resolve) => baken.app.process().once('exit', resolve))
  baken.app.process().kill('SIGKILL')
  await gone
}

const enter = async (baken: Running): Promise<void> => {
  await get(baken, 'session.unlock', { userName: user.name, password: user.password })
}
const daan = async (baken: Running) => get(baken, 'dossier.open', { id: made.dossiers[0]?.id ?? '' })

/** Saves slice after slice through the door until the program is gone; each acknowledgement is told at once. */
async function saveByDoor(baken: Running, round: number, told: (text: string) => void, createdToo: (id: string) => void): Promise<void> {
  await baken.page.exposeFunction('told', told)
  await baken.page.exposeFunction('createdToo', createdToo)
  const dossier = await daan(baken)
  void baken.page.evaluate(async ([first, n]) => {
    const here = window as unknown as { baken: { invoke: (channel: string, input: unknown) => Promise<{ ok: boolean; value: { id: string; revision: number } }> }; told: (text: string) => void; createdToo: (id: string) => void }
    let { revision } = first
    let notes = first.person.goodToKnow
    for (let i = 1; ; i += 1) {
      notes = `${notes} r${n}-${i}`
      const answer = await here.baken.invoke('dossier.change', { id: first.id, revision, change: { kind: 'person', person: { ...first.person, goodToKnow: notes } } })
      if (!answer.ok) throw new Error('refused')
      revision = answer.value.revision
      here.told(`r${n}-${i}`)
      if (i % 5 > 0) continue
      const created = await here.baken.invoke('dossier.create', { firstName: `Nieuw ${n}-${i}`, tussenvoegsel: '', lastName: 'Verzonnen', roepnaam: '' })
      if (created.ok) here.createdToo(created.value.id)
    }
  }, [dossier, round] as const).catch(() => undefined)
}

/** Types in the window, key by key; told is what stood in the field whenever the window said that everything is saved. */
async function saveByTyping(baken: Running, round: number, told: (text: string) => void): Promise<void> {
  const { page } = baken
  await page.exposeFunction('told', told)
  const words = await openGoal(page, 'Daan')
  await words.evaluate((field) => {
    const area = field as HTMLTextAreaElement
    const here = window as unknown as { told: (text: string) => void }
    new MutationObserver(() => {
      if (document.querySelector('header')?.textContent.includes('Alles bewaard') === true) here.told(area.value)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await words.focus()
  await page.keyboard.press('Control+End')
  // In bursts, as people type: the window says 'saved' in the pauses.
  void (async () => {
    for (let i = 1; ; i += 1) {
      await page.keyboard.type(` Ronde ${round}, zin ${i}.`, { delay: 5 })
      await page.waitForTimeout(i % 3 === 0 ? 60 : 420)
    }
  })().catch(() => undefined)
}

test(`${rounds} times killed while it saves: every acknowledged save is there`, async () => {
  test.setTimeout(18_000 * rounds)
  const slices: string[] = []
  const created: string[] = []
  let typed = ''
  const check = async (baken: Running, when: string): Promise<void> => {
    const dossier = await daan(baken)
    const there = new Set(dossier.person.goodToKnow.split(' '))
    expect(slices.filter((text) => !there.has(text)), `acknowledged and gone ${when}`).toEqual([])
    const words = dossier.stays[0]?.plan[0]?.content.goals[0]?.words ?? ''
    expect(words.slice(0, typed.length), `what the window called saved ${when}`).toBe(typed)
    const ids = new Set((await get(baken, 'dossiers.list', {})).residents.map((r) => r.id))
    expect(created.filter((id) => !ids.has(id)), `residents ${when}`).toEqual([])
    // A file whose key was never written is set aside; nothing that was saved is damaged.
    const { damaged } = await get(baken, 'session.status', {})
    expect(damaged.filter((sentence) => !sentence.includes('het opslaan is toen afgebroken')), `damage ${when}`).toEqual([])
  }
  for (let round = 1; round <= rounds; round += 1) {
    const baken = await launchBaken({ home: made.home })
    const byDoor = round % 2 === 1
    await (byDoor ? enter(baken) : unlock(baken.page))
    await check(baken, `before round ${round}`)
    if (byDoor) await saveByDoor(baken, round, (text) => void slices.push(text), (id) => void created.push(id))
    else await saveByTyping(baken, round, (text) => { typed = text })
    // A different moment each round, spread over the first seconds of saving.
    await new Promise((resolve) => setTimeout(resolve, (byDoor ? 400 : 1000) + ((round * 379) % 1000)))
    // On a slow machine nothing may have been called saved by then, and there would be nothing to lose.
    if (!byDoor) await expect.poll(() => typed, { timeout: 20_000 }).toContain(`Ronde ${round},`)
    await kill(baken)
  }
  const last = await launchBaken({ home: made.home })
  await enter(last)
  await check(last, 'at the end')
  await last.close()
  // The test is worth something only when there was something to lose.
  expect(slices.length).toBeGreaterThan(rounds * 2)
  expect(created.length).toBeGreaterThan(5)
  expect(new Set(typed.match(/Ronde \d+/g)).size).toBeGreaterThan(rounds / 4)
})
