import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The faces that go into a Word file, as TrueType. */
export type DocxFonts = { readonly regular: Uint8Array; readonly bold: Uint8Array }

const FILES = { regular: 'atkinson-400.ttf', bold: 'atkinson-700.ttf' } as const

const read = async (folder: string): Promise<DocxFonts | null> => {
  const face = async (file: string): Promise<Uint8Array | null> => readFile(path.join(folder, file)).catch(() => null)
  const [regular, bold] = await Promise.all([face(FILES.regular), face(FILES.bold)])
  return regular && bold ? { regular, bold } : null
}

const loaded = new Map<string, Promise<DocxFonts | null>>()

/** The faces from the program's own fonts folder, read once; null when they are not all there. */
export function loadDocxFonts(folder: string): Promise<DocxFonts | null> {
  const known = loaded.get(folder) ?? read(folder)
  loaded.set(folder, known)
  return known
}
