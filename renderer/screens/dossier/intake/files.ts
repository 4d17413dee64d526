import type { Attachment } from '#shared/domain/stay/stay.ts'

/** More than this is no scan of a letter, in bytes. */
export const MAX_FILE = 100 * 1024 * 1024

/** 'beschikking-2026.pdf' → 'beschikking-2026'. */
export const titleFrom = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,5}$/, '').slice(0, 300) || 'Bijlage'

/** What kind a file probably is, by its name. */
export function kindFrom(name: string): Attachment['kind'] {
  const text = name.toLowerCase()
  if (/beschik|toeken|indicatie/.test(text)) return 'beschikking'
  if (/verwijs|verwijz/.test(text)) return 'verwijzing'
  if (/advies/.test(text)) return 'advies'
  return /woning/.test(text) ? 'bewijs-woningzoekende' : 'anders'
}

/** '340 kB', '2,4 MB'. */
export function sizeText(bytes: number): string {
  const kilo = bytes / 1024
  return kilo < 1000 ? `${Math.max(1, Math.round(kilo))} kB` : `${(kilo / 1024).toFixed(1).replace('.', ',')} MB`
}
