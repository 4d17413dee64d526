/** A Dutch postcode as it is written, '8011 AB'; anything else stays as typed. */
export function tidyPostcode(typed: string): string {
  const found = /^\s*(\d{4})\s*([a-z]{2})\s*$/i.exec(typed)
  return found ? `${found[1] ?? ''} ${(found[2] ?? '').toUpperCase()}` : typed
}

/** The sentence for something that is no postcode once it is long enough to be one. */
export const postcodeAttention = (typed: string): string | undefined =>
  typed.trim().length < 6 || /^\s*\d{4}\s*[a-z]{2}\s*$/i.test(typed) ? undefined : 'Een postcode is vier cijfers en twee letters: 8000 AA.'
