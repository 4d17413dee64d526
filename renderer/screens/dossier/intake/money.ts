/** '485', '485,50' or '€ 1.250' as euros and cents, up to 5000; null when it is no amount. */
export function parseMoney(text: string): number | null {
  const bare = text.replace(/[€\s]/g, '').replace(/\.(?=\d{3}(\D|$))/g, '').replace(/,-$/, '').replace(',', '.')
  if (!/^\d+(\.\d{1,2})?$/.test(bare)) return null
  const amount = Number(bare)
  return amount <= 5000 ? amount : null
}
/** 485 → '485', 485.5 → '485,50'. */
export const moneyText = (amount: number): string => (Number.isInteger(amount) ? String(amount) : amount.toFixed(2).replace('.', ','))
