/** True for nine digits that pass the 11-test of the burgerservicenummer. */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false
  const sum = [...text].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
  return sum % 11 === 0
}

/** '•••••2782': only the last four digits, for the screen. */
export const maskBsn = (bsn: string): string => '•'.repeat(Math.max(0, bsn.length - 4)) + bsn.slice(-4)
