import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Access } from './access.ts'
import { decodeHeader, encodeHeader, type Header, headerMac, type Slot } from './header.ts'
import { randomKey } from './keys.ts'
import { isOfCare } from './keyring.ts'
import { formatFile, inFolder, names } from './paths.ts'
import { liveRing } from './ring.ts'
import { emptyRing, type RingContents, withFreshKeys } from './ringContents.ts'
import { renew } from './renew.ts'
import { managesUsers, needsCare } from './roles.ts'
import { wantsCare } from './slots.ts'
import { writeDurably } from './writeDurably.ts'
import { diskProblem } from './diskProblem.ts'

/*
 * Formats of the folder. From 1 to 2 the keys of dossiers leave the keyring of the house for one under a key of its own. No other file
 * changes a byte, so a copy of header and keyring is all that a way back takes; it goes at the first opening of the new format from disk.
 */

const copied = [names.header, names.keyring] as const

const takeSnapshot = async (a: Access): Promise<Result<void>> => {
  const { disk, folder } = a.base
  const header = a.headers.get()
  try {
    for (const file of copied) {
      // Unlocking healed both copies just now: this is the header that the keys at hand opened, not merely a file of that name.
      const bytes = file === names.header ? encodeHeader({ header, mac: headerMac(header, a.keys.vault) }) : await disk.read(inFolder(folder, file))
      const to = inFolder(folder, formatFile(1, file))
      const written = await writeDurably(disk, to, bytes)
      if (!written.ok) return written
      const back = await disk.read(to)
      if (!Buffer.from(bytes).equals(back) || (file === names.header && decodeHeader(back).kind !== 'sound'))
        return refuse('disk-error', 'De schijf geeft iets anders terug dan er is geschreven. Baken werkt deze kluis nu niet bij. Laat de schijf nakijken.')
    }
    return ok(undefined)
  } catch (error) {
    return diskProblem(error)
  }
}

// A house of format 1 had one kind of user, who could do everything: somebody must go on letting others in.
const withManager = (slots: readonly Slot[]): readonly Slot[] => {
  if (slots.some((slot) => slot.kind === 'user' && managesUsers(slot.roles))) return slots
  const first = slots.find((slot) => slot.kind === 'user' && needsCare(slot.roles))
  return slots.map((slot) => (slot === first && slot.kind === 'user' ? { ...slot, roles: [...slot.roles, 'beheerder'] } : slot))
}

/** Brings a folder of format 1 to format 2, in one step (`renew`). Whoever asks must be somebody whose roles need care. */
export const migrateFolder = async (a: Access): Promise<Result<void>> => {
  const kept = await takeSnapshot(a)
  if (!kept.ok) return kept
  const { entries, nameKey, secrets } = a.rings.house.contents()
  const [ofCare, ofHouse] = [true, false].map((care): RingContents['entries'] => new Map([...entries].filter(([id, e]) => isOfCare(id, e.owner) === care)))
  if (ofCare === undefined || ofHouse === undefined) throw new Error('unreachable')
  const place = { ...a.base, vaultId: a.headers.get().vaultId, ring: 'care', generation: 0 } as const
  // Attachments of dossiers keep their names; those of the house get new ones, for the old name key was everybody's.
  const care = {
    ring: liveRing(place, randomKey(), { revision: 0, contents: emptyRing() }),
    contents: { ...emptyRing(), nameKey, entries: withFreshKeys(ofCare) },
  }
  const edit = (old: Header): Result<Header> => ok({ ...old, formatVersion: 2, slots: withManager(old.slots) })
  return renew(a, { house: { nameKey: randomKey(), secrets, entries: withFreshKeys(ofHouse) }, care, edit, keepsCare: wantsCare })
}
