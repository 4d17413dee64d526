const pad = (n: number): string => String(n).padStart(2, '0')

/** A moment as the wall of this computer shows it, 'yyyy-MM-ddTHH:mm:ss'. */
export const wallTime = (at: Date): string =>
  `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}T${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}`
