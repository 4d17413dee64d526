import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ok, refuse } from '#shared/result/result.ts'
import { backupName, freeName, plainName } from '../../../../electron/vault/backup/names.ts'
import { placeStatus } from '../../../../electron/vault/backup/status.ts'
import { syncedByName, syncedFolder } from '../../../../electron/vault/backup/syncedFolder.ts'
import type { FoundBackup } from '../../../../electron/vault/backup/list.ts'

const at = new Date(2026, 10, 27, 10, 15)

test.each([
  ['Huis Żółw', 'Huis Żółw'],
  ['De "Haven": 1/2 <b>?', 'De Haven 1 2 b'],
  ['  ...  ', 'Huis'],
  ['Rust & Ruimte.', 'Rust & Ruimte'],
  ['CON', 'Huis CON'],
  ['aux.txt', 'Huis aux.txt'],
  ['a\u202Etxt.exe', 'a txt.exe'],
  ['x'.repeat(300), 'x'.repeat(40)],
  ['🏠'.repeat(50), '🏠'.repeat(20)],
])('the house %j becomes the name %j on every system', (house, name) => {
  expect(plainName(house)).toBe(name)
  expect(backupName(house, at)).toBe(`${name} 2026-11-27 10u15`)
})

test('a name that is taken, in capitals or in another spelling of the same letters, gets a number', () => {
  expect(freeName('Huis é', ['huis É'.normalize('NFD'), 'HUIS É (2)'])).toBe('Huis é (3)')
})

describe('how a place stands', () => {
  const place = { folder: 'E:\\kopie', own: false }
  const backup = (when: Date, damaged: readonly string[] = []): FoundBackup => ({ at: when, manifest: { damaged } }) as unknown as FoundBackup
  const daysAgo = (n: number): Date => new Date(at.getTime() - n * 24 * 3600_000)
  const of = (backups: readonly FoundBackup[]) => placeStatus(place, ok({ backups, unusable: [] }), null, at)
  test('the last good one is named; after three days there is a warning', () => {
    expect(of([backup(daysAgo(2.9))])).toMatchObject({ warning: false, sentence: expect.stringMatching(/^Laatste goede kopie in E:.kopie: dinsdag 24 november 2026 .*, 2 dagen geleden\.$/) })
    expect(of([backup(daysAgo(3.1))])).toMatchObject({ warning: true, sentence: expect.stringContaining('langer dan 3 dagen: maak nu een reservekopie') })
    expect(of([])).toMatchObject({ warning: true, last: null, sentence: expect.stringContaining('nog geen goede reservekopie') })
  })
  test('a copy with damage in it is not the last good one', () => {
    expect(of([backup(daysAgo(0), ['dossiers/a.sealed']), backup(daysAgo(5))])).toMatchObject({ warning: true, last: daysAgo(5).toISOString(), sentence: expect.stringContaining('1 bestand beschadigd') })
  })
  test('a place that is away is told with what is known of it', () => {
    const away = refuse('backup-away', 'Sluit de stick aan.')
    expect(placeStatus(place, away, daysAgo(1), at)).toMatchObject({ here: false, warning: false, sentence: expect.stringContaining('Sluit de stick aan.') })
    expect(placeStatus(place, away, null, at)).toMatchObject({ here: false, warning: true })
  })
  test('a copy of the future is a wrong clock', () => expect(of([backup(daysAgo(-9))])).toMatchObject({ warning: true, sentence: expect.stringContaining('klok') }))
})

describe('a vault in a folder that goes to the internet', () => {
  test.each([
    ['C:\\Users\\Noor\\OneDrive\\kluis', 'OneDrive'],
    ['C:\\Users\\Noor\\OneDrive - Stichting De Haven\\Documenten\\kluis', 'OneDrive'],
    ['/Users/noor/Dropbox/kluis', 'Dropbox'],
    ['/Users/noor/Dropbox (De Haven)/kluis', 'Dropbox'],
    ['G:\\Mijn Drive\\kluis', 'Google Drive'],
    ['/Users/noor/Library/CloudStorage/GoogleDrive-noor@example.org/Mijn Drive/kluis', 'Google Drive'],
    ['/Users/noor/Library/Mobile Documents/com~apple~CloudDocs/kluis', 'iCloud'],
    ['C:\\Users\\Noor\\iCloudDrive\\kluis', 'iCloud'],
    ['/Users/noor/Nextcloud2/kluis', 'Nextcloud'],
    ['/Users/noor/ownCloud/kluis', 'Nextcloud'],
    ['/Users/noor/Documenten/kluis', null],
    ['C:\\Users\\Noor\\Dropboxen kopen\\kluis', null],
    ['/data/onedriver/kluis', null],
  ])('%s: %s', (folder, service) => expect(syncedByName(folder)).toBe(service))

  test.each([
    ['.849C9593-D756-4E56-8D6E-42412F2A707B', 'OneDrive'],
    ['.dropbox.cache', 'Dropbox'],
    ['.tmp.drivedownload', 'Google Drive'],
    ['._sync_0123abcd.db', 'Nextcloud'],
    ['.sync_0123abcd.db', 'Nextcloud'],
  ])('%s in a folder above it: %s', async (marker, service) => {
    const list = async (folder: string): Promise<readonly string[]> => {
      if (folder === '/data') return ['kluis', marker]
      if (folder === '/') throw new Error('EACCES')
      return []
    }
    const found = await syncedFolder('/data/werk/kluis', { list }, false)
    expect(found?.service).toBe(service)
    expect(found?.sentence).toMatch(/Zet de kluis liever in een gewone map/)
    expect(await syncedFolder(path.posix.join('/elders', 'kluis'), { list }, false)).toBe(null)
  })
})
