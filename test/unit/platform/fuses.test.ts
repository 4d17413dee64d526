import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { closeFuses, readFuses } from '../../../scripts/fuses.mjs'

const root = path.resolve(import.meta.dirname, '../../..')
const { dist, executable } = z.object({ dist: z.string(), executable: z.string() }).parse(JSON.parse(readFileSync(path.join(root, '.cache/electron.json'), 'utf8')))
const folder = mkdtempSync(path.join(tmpdir(), 'baken-fuses-'))
// On a Mac the fuses stand in a framework beside the program, so the whole bundle is copied.
const bundle = path.relative(dist, executable).split(path.sep)[0] ?? ''
const copy = path.join(folder, bundle)

describe('a packaged program', () => {
  beforeAll(() => cpSync(path.join(dist, bundle), copy, { recursive: true, verbatimSymlinks: true }))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is no Node, takes no options, and loads only its own unchanged archive', async () => {
    expect(await readFuses(copy)).toMatchObject({ RunAsNode: true, OnlyLoadAppFromAsar: false })
    await closeFuses(copy)
    expect(await readFuses(copy)).toEqual({
      RunAsNode: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      EnableCookieEncryption: true,
      GrantFileProtocolExtraPrivileges: false,
      LoadBrowserProcessSpecificV8Snapshot: false,
      WasmTrapHandlers: true,
    })
  })
})
