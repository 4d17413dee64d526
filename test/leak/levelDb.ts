import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ClassicLevel } from 'classic-level'

const bytes = { keyEncoding: 'buffer', valueEncoding: 'buffer' } as const

async function entries(folder: string): Promise<Buffer> {
  const db = new ClassicLevel<Buffer, Buffer>(folder, { ...bytes, createIfMissing: false })
  try {
    const all: Buffer[] = []
    for await (const [key, value] of db.iterator()) all.push(key, Buffer.from([0]), value, Buffer.from([0]))
    return Buffer.concat(all)
  } finally {
    await db.close()
  }
}

/** The keys and values of a LevelDB folder, read from a copy (also one that a killed program left half-written); throws when it can't be read. */
export async function levelDbContent(folder: string): Promise<Buffer> {
  const copy = mkdtempSync(path.join(tmpdir(), 'lektest-leveldb-'))
  try {
    cpSync(folder, copy, { recursive: true })
    return await entries(copy).catch(async () => {
      await ClassicLevel.repair(copy)
      return entries(copy)
    })
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
