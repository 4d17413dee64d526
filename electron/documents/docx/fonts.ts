import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The faces that go into a Word file, as TrueType. */
export type DocxFonts = { readonly regular: Uint8Array; readonly bold: Uint8Array }

const FILES = { regular: 'atkinson-400.ttf', bold: 'atkinson-700.ttf' } as const

/** Reads the faces from the program's own fonts folder; null when they are not all there. */
export async function loadDocxFonts(folder: string): Promise<DocxFonts | null> {
  const read = async (file: string): Promise<Uint8Array | null> => readFile(path.join(folder, file)).catch(() => null)
  const [regular, bold] = await Promise.all([read(FILES.regular), read(FILES.bold)])
  return regular && bold ? { regular, bold } : null
}
