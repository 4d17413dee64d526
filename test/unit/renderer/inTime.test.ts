import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inTime } from '../../../renderer/app/inTime.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a part of the program that is read', () => {
  test('comes at once when it is there', async () => {
    await expect(inTime(async () => 'scherm')).resolves.toBe('scherm')
  })
  test('is asked again when nothing comes', async () => {
    let asked = 0
    const part = inTime(async () => {
      asked += 1
      return asked === 1 ? new Promise<string>(() => undefined) : 'scherm'
    })
    await vi.advanceTimersByTimeAsync(5000)
    await expect(part).resolves.toBe('scherm')
  })
  test('that can not be read is told at once', async () => {
    await expect(inTime(async () => Promise.reject(new Error('weg')))).rejects.toThrow('weg')
  })
})
