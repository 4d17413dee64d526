/** How far a track goes: the value and the norm, as shares of it; a little room stays behind the farthest. */
export function normShares(value: number, norm: number): { readonly value: number; readonly norm: number } {
  const most = Math.max(value, norm) * 1.15 || 1
  return { value: value / most, norm: norm / most }
}
