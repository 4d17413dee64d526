import type { VaultLog } from '../vault/vault.ts'

/** Seconds between two tries to write lines that the disk refused. */
export const retrySeconds = 30

/** Keeps an eye on lines that wait: tells when their number changes, and tries again until none is left. */
export type OwedLines = {
  /** Looks how it stands now: after something was added. */
  readonly look: () => void
  readonly stop: () => void
}

/** Watches the log of an open vault. Each new line tries the waiting ones too; when none comes, it is tried every half minute. */
export function watchOwed(log: Pick<VaultLog, 'owed' | 'flush'>, tell: (count: number) => void): OwedLines {
  let told = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let over = false
  const stop = (): void => {
    over = true
    if (timer) clearTimeout(timer)
    timer = null
  }
  const again = async (): Promise<void> => {
    timer = null
    await log.flush()
    look()
  }
  const look = (): void => {
    if (over) return
    const count = log.owed()
    if (count !== told) tell(count)
    told = count
    if (count > 0) timer ??= setTimeout(() => void again(), retrySeconds * 1000)
    else if (timer) {
      clearTimeout(timer)
      timer = null
    }
  }
  return { look, stop }
}
