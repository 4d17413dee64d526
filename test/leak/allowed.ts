import path from 'node:path'
import type { Allow } from './scan.ts'
import type { Given } from './given.ts'

const nothing = (): Buffer => Buffer.alloc(0)

const headerFile = /(?:^|[ /\\])vault\.(?:copy\.)?json$/
// Also in a header that a test damaged, so by its text and not by its shape.
const openFields = /("(?:label|name)": ?)"(?:[^"\\]|\\.)*"?/g
const withoutOpenFields = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replaceAll(openFields, '$1""'), 'latin1')

// A backup tells people which house it is of, and from when: in the name of its folder, in its list and in its note. Nothing else in them is passed over.
const backupFolder = / \d{4}-\d\d-\d\d \d\du\d\d(?: \(\d+\))?$/
const listFile = /[/\\]reservekopie\.json$/
const noteFile = /[/\\]LEES MIJ\.txt$/
const houseInList = /("houseName": ?)"(?:[^"\\]|\\.)*"?/g
const houseInNote = /^((?:Huis|Gemaakt): +).*$/gm
const without = (bytes: Buffer, open: RegExp, left: string): Buffer => Buffer.from(bytes.toString('utf8').replaceAll(open, left))

const reasons = {
  saved: 'Somebody saved or printed this: the place is an answer of a stand-in for the system dialog.',
  picked: 'The test itself put this file here, to be picked or dropped as a scan, an attachment or a document to look at.',
  commandLine: 'The folder in which a test runs the command line: it reads and writes where it is told to.',
  answers: 'The answers of the stand-in dialogs: written by the test, they name files that people save.',
  backup: 'A backup shows the name of the house: in the name of its folder, in "houseName" of its list, and in the line "Huis" of its note, with the moment under it.',
  header: 'The lock screen shows the name of the house and of who may come in: "label" and "name" of the clear header, and nothing else in it.',
} as const

/** The exceptions, each for an exact file or field; everything else is looked at in full. */
export function allowedBy(given: readonly Given[]): Allow {
  const places = new Map<string, string>()
  const folders = new Set<string>()
  const commandLine: string[] = []
  // A folder that somebody chose to write everything of a resident to.
  const chosen: string[] = []
  for (const { kind, path: place } of given) {
    if (kind === 'commandLine') commandLine.push(path.resolve(place) + path.sep)
    else if (kind === 'openFolder') chosen.push(path.resolve(place) + path.sep)
    else if (/[/\\]$/.test(place)) folders.add(path.resolve(place))
    else places.set(path.resolve(place), kind === 'openFile' ? reasons.picked : kind === 'answers' ? reasons.answers : reasons.saved)
  }
  return (file) => {
    const reason = places.get(path.resolve(file))
    if (reason !== undefined) return { reason, left: nothing }
    if (commandLine.some((folder) => path.resolve(file).startsWith(folder))) return { reason: reasons.commandLine, left: nothing }
    if (chosen.some((folder) => path.resolve(file).startsWith(folder))) return { reason: reasons.saved, left: nothing }
    // A dialog that answered a folder: what lies directly in it, as a document.
    if (folders.has(path.dirname(path.resolve(file))) && /\.(?:pdf|docx)$/.test(file)) return { reason: reasons.saved, left: nothing }
    const inBackup = backupFolder.test(path.dirname(file))
    if (backupFolder.test(file)) return { reason: reasons.backup, left: nothing }
    if (inBackup && listFile.test(file)) return { reason: reasons.backup, left: (bytes) => without(bytes, houseInList, '$1""') }
    if (inBackup && noteFile.test(file)) return { reason: reasons.backup, left: (bytes) => without(bytes, houseInNote, '$1') }
    if (headerFile.test(file)) return { reason: reasons.header, left: withoutOpenFields }
    return undefined
  }
}
