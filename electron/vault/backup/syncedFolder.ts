import path from 'node:path'
import type { Disk } from '../disk.ts'

type Service = { readonly name: string; readonly folder: RegExp; readonly markers: readonly RegExp[] }

// As the clients name their folder, and what they put in it; names of companies and accounts may follow.
const services: readonly Service[] = [
  { name: 'OneDrive', folder: /^(?:onedrive|skydrive|sharepoint)(?:$|[ \-(])/i, markers: [/^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i] },
  { name: 'Dropbox', folder: /^dropbox(?:$|[ \-(])/i, markers: [/^\.dropbox$/, /^\.dropbox\.cache$/] },
  { name: 'Google Drive', folder: /^(?:google ?drive|googledrive|my drive|mijn drive|gedeelde drives|shared drives|\.shortcut-targets-by-id)(?:$|[ \-(])/i, markers: [/^\.tmp\.drive(?:down|up)load$/] },
  { name: 'iCloud', folder: /^(?:iclouddrive|icloud drive|icloud ?photos|mobile documents|com~apple~clouddocs)(?:$|[ \-(])/i, markers: [/^\.iCloud/, /^\..+\.icloud$/] },
  { name: 'Nextcloud', folder: /^(?:nextcloud|owncloud)(?:$|[ \-(]|\d)/i, markers: [/^\.(?:_)?sync_[0-9a-f]+\.db$/, /^\.(?:nextcloud|owncloud)sync\.log$/] },
]

const parents = (folder: string, windows: boolean): readonly string[] => {
  const p = windows ? path.win32 : path.posix
  const up: string[] = []
  for (let at = p.normalize(folder); ; at = p.dirname(at)) {
    up.push(at)
    if (p.dirname(at) === at) return up
  }
}

/** Which sync service keeps this folder on the internet, by the name of the folder or one above it; null when none is known to. Windows and other paths. */
export const syncedByName = (folder: string): string | null => {
  const parts = folder.normalize('NFC').split(/[/\\]+/)
  return services.find((service) => parts.some((part) => service.folder.test(part)))?.name ?? null
}

const sentence = (name: string): string =>
  `De kluis staat in een map die ${name} kopieert. Niemand kan er zonder wachtwoord in lezen, maar ${name} kan een bestand vasthouden of een oude versie terugzetten terwijl je werkt. ` +
  `Zet de kluis liever in een gewone map op deze computer. Als tweede plek voor reservekopieën is ${name} wel goed.`

/** A kind warning in Dutch when the vault stands in a folder that a sync service copies (by name, or by what its client leaves there); null when it does not seem to. Changes nothing. */
export const syncedFolder = async (folder: string, disk: Pick<Disk, 'list'>, windows = process.platform === 'win32'): Promise<{ readonly service: string; readonly sentence: string } | null> => {
  const named = syncedByName(folder)
  if (named !== null) return { service: named, sentence: sentence(named) }
  for (const parent of parents(folder, windows)) {
    // A folder that may not be listed tells nothing.
    const there: readonly string[] = await disk.list(parent).catch(() => [])
    const service = services.find(({ markers }) => there.some((name) => markers.some((marker) => marker.test(name))))
    if (service !== undefined) return { service: service.name, sentence: sentence(service.name) }
  }
  return null
}
