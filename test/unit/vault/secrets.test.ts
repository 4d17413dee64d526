import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { make, note, open, refusal, remove, scratch, value } from './support.ts'

let folder = ''
beforeEach(async () => {
  folder = path.join(await scratch(), 'kluis')
})
afterEach(() => remove(path.dirname(folder)))

const secret = Buffer.from('een geheim dat nergens leesbaar staat')

test('a secret is there again after closing and opening, by its name, and a later one takes its place', async () => {
  const { vault } = value(await make(folder))
  expect(vault.secret('x')).toBeNull()
  value(await vault.keepSecret('x', secret))
  value(await vault.saveDossier(note('a')))
  value(await vault.keepSecret('y', Buffer.from([0, 255])))
  await vault.close()
  const again = value(await open(folder))
  expect(Buffer.from(again.secret('x') ?? []).equals(secret)).toBe(true)
  expect([...(again.secret('y') ?? [])]).toEqual([0, 255])
  value(await again.keepSecret('x', Buffer.from('nieuw')))
  expect(again.dossiers().size).toBe(1)
  await again.close()
  const third = value(await open(folder))
  expect(Buffer.from(third.secret('x') ?? []).toString()).toBe('nieuw')
  await third.close()
})

test('a secret stands in no file as it is, and a closed vault gives none', async () => {
  const { vault } = value(await make(folder))
  value(await vault.keepSecret('x', secret))
  await vault.close()
  expect(vault.secret('x')).toBeNull()
  expect(refusal(await vault.keepSecret('x', secret)).code).toBe('closed')
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((f) => f.isFile())
  expect(files.length).toBeGreaterThan(3)
  for (const file of files) {
    const bytes = await readFile(path.join(file.parentPath, file.name))
    expect(bytes.includes(secret) || bytes.includes(secret.toString('base64'))).toBe(false)
  }
})

test('who keeps a secret leaves a line for the log, without the secret', async () => {
  const told: unknown[] = []
  const { vault } = value(await make(folder, { onEvent: (e) => told.push(e) }))
  value(await vault.keepSecret('x', secret))
  await vault.close()
  expect(told).toContainEqual(expect.objectContaining({ type: 'secret', action: 'U', ok: true, objectIds: [] }))
  expect(JSON.stringify(told)).not.toContain('geheim')
})
