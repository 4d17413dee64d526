import { describe, expect, it } from 'vitest'
import { allowedRequest } from '../../../electron/window/allowed.ts'
import { contentPolicy } from '../../../electron/window/csp.ts'
import { mayRestart } from '../../../electron/window/deaths.ts'
import { makeViewer } from '../../../electron/window/viewer.ts'
import { fileWithin } from '../../../electron/window/within.ts'

describe('what the window may load', () => {
  it.each(['app://baken/index.html', 'data:image/png;base64,AA', 'blob:app://baken/x', 'chrome-extension://pdf/index.html'])('lets %s through', (address) => {
    expect(allowedRequest(address)).toBe(true)
  })
  it.each(['https://example.org/', 'http://localhost:5173/', 'ws://localhost/', 'file:///etc/passwd', 'ftp://x/', 'javascript:alert(1)', 'geen adres', ''])('stops %s', (address) => {
    expect(allowedRequest(address)).toBe(false)
  })
  it('asks the dev server only while developing, and nobody else then either', () => {
    expect(allowedRequest('http://localhost:5173/a.js', 'http://localhost:5173')).toBe(true)
    expect(allowedRequest('ws://localhost:5173/', 'http://localhost:5173')).toBe(true)
    expect(allowedRequest('http://localhost:5174/', 'http://localhost:5173')).toBe(false)
  })
  it('has rules that start from nothing and let no inline code run', () => {
    const policy = contentPolicy('abc')
    expect(policy.startsWith("default-src 'none'")).toBe(true)
    expect(policy).toContain("style-src 'self' 'nonce-abc'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('http')
  })
})

describe('files behind our scheme', () => {
  const folder = '/app/out/renderer'
  it('answers files inside the folder', () => {
    expect(fileWithin(folder, '/')).toBe('/app/out/renderer/index.html')
    expect(fileWithin(folder, '/assets/a.js')).toBe('/app/out/renderer/assets/a.js')
  })
  it.each(['/../main/main.js', '/%2e%2e/main/main.js', '/assets/../../main/main.js', '/%2e%2e%2fmain', '/a%00.js', '/%', '/..'])('refuses %s', (pathname) => {
    expect(fileWithin(folder, pathname)).toBeUndefined()
  })
})

describe('the viewer', () => {
  const bytes = new Uint8Array([1, 2, 3])
  const token = (address: string): string => address.slice('app://baken/blob/'.length)
  it('shows what was lent, under an address that cannot be guessed', () => {
    const viewer = makeViewer()
    const [one, two] = [viewer.lend(bytes, 'application/pdf'), viewer.lend(bytes, 'application/pdf')]
    expect(one).not.toBe(two)
    expect(token(one)).toMatch(/^[\w-]{32}$/)
    expect(viewer.take(token(one))?.bytes).toEqual(bytes)
    expect(viewer.take('gok')).toBeUndefined()
  })
  it('forgets on taking back, on locking and after an hour', () => {
    let clock = 0
    const viewer = makeViewer(() => clock)
    const [one, two, three] = [viewer.lend(bytes, 'image/png'), viewer.lend(bytes, 'image/png'), viewer.lend(bytes, 'image/png')]
    viewer.takeBack(one)
    expect(viewer.take(token(one))).toBeUndefined()
    expect(viewer.take(token(two))).toBeDefined()
    clock = 61 * 60 * 1000
    expect(viewer.take(token(two))).toBeUndefined()
    clock = 0
    viewer.forgetAll()
    expect(viewer.take(token(three))).toBeUndefined()
  })
  it('shows no page that could run code', () => {
    expect(() => makeViewer().lend(bytes, 'text/html')).toThrow('does not show text/html')
    expect(() => makeViewer().lend(bytes, 'image/svg+xml')).toThrow('does not show image/svg+xml')
  })
})

describe('a page that dies', () => {
  it('is started again three times a minute, and then no more', () => {
    expect(mayRestart([1000], 1000)).toBe(true)
    expect(mayRestart([1000, 2000, 3000], 3000)).toBe(true)
    expect(mayRestart([1000, 2000, 3000, 4000], 4000)).toBe(false)
    expect(mayRestart([1000, 2000, 3000, 90_000], 90_000)).toBe(true)
  })
})
