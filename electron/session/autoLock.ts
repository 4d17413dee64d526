/** Locks after a while without a key or a click. The clock starts again at every `active`. */
export type AutoLock = { readonly active: () => void; readonly start: (minutes: number) => void; readonly stop: () => void }

/** `lock` is called once, after `minutes` without activity. */
export function makeAutoLock(lock: () => void): AutoLock {
  let timer: ReturnType<typeof setTimeout> | null = null
  let minutes = 10
  const stop = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
  }
  const arm = (): void => {
    stop()
    timer = setTimeout(() => {
      timer = null
      lock()
    }, minutes * 60_000)
  }
  return {
    active: () => {
      if (timer) arm()
    },
    start: (after) => {
      minutes = after
      arm()
    },
    stop,
  }
}
