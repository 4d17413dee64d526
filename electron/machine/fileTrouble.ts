import { refuse } from '#shared/result/result.ts'

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'De schijf is vol. Maak ruimte vrij of kies een andere plek.',
  EROFS: 'Op deze plek kan niet worden geschreven. Kies een andere map.',
  EACCES: 'Je hebt op deze plek geen rechten. Kies een andere map.',
  EPERM: 'Je hebt op deze plek geen rechten. Kies een andere map.',
  EBUSY: 'Een ander programma houdt dit bestand vast. Sluit het daar en probeer het opnieuw.',
  ENOENT: 'Deze plek bestaat niet meer. Kies een andere map.',
  EISDIR: 'Dit is een map en geen bestand. Kies een bestand.',
}

/** The refusal for a file outside the vault that can't be read or written. */
export function fileTrouble(error: unknown): ReturnType<typeof refuse> {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  return refuse('file.trouble', sentences[code] ?? `Het bestand kon niet worden gelezen of geschreven${code === '' ? '' : ` (${code})`}. Probeer een andere plek.`)
}
