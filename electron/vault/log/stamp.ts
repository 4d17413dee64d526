const pad = (n: number): string => String(n).padStart(2, '0')

/** The clock on the wall of this computer with its distance to UTC: '2026-11-03T09:10:05+01:00'. */
export const stamp = (at: Date): string => {
  const ahead = -at.getTimezoneOffset()
  const zone = `${ahead < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(ahead) / 60))}:${pad(Math.abs(ahead) % 60)}`
  return `${String(at.getFullYear()).padStart(4, '0')}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}T${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}${zone}`
}
