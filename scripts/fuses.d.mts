/** The state of each fuse in a packaged program, by its number. */
export const fuses: Readonly<Record<number, boolean>>
/** Sets every fuse of the Electron at `binary`. */
export function closeFuses(binary: string): Promise<number>
/** The fuses of a binary by name. */
export function readFuses(binary: string): Promise<Readonly<Record<string, boolean | undefined>>>
