import type { BlockToday } from '#shared/domain/today.ts'

/** Where a block stands at a moment of its day. */
export type GroupTime = 'straks' | 'nu' | 'geweest'

/** Minutes after midnight of a local moment 'yyyy-MM-ddTHH:mm…'. */
export const minutesOfDay = (moment: string): number => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))

export const groupTime = (g: Pick<BlockToday, 'start' | 'end'>, minutes: number): GroupTime => (minutes < g.start ? 'straks' : minutes < g.end ? 'nu' : 'geweest')

/** Who leads it and where: 'R. Staal, woonkamer'; a block by video says so. */
export const groupNote = (g: Pick<BlockToday, 'led' | 'place' | 'form'>): string => [...g.led, g.form === 'online' ? 'online' : g.place].filter(Boolean).join(', ')
