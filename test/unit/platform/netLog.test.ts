import { describe, expect, it } from 'vitest'
import { readNetLog, requestsIn } from '../../../scripts/lib/netLog.mjs'

const head = '{"constants": {"logEventTypes": {"URL_REQUEST_START_JOB": 1, "TCP_CONNECT": 2, "HOST_RESOLVER_MANAGER_REQUEST": 3, "NETWORK_CHANGED": 4, "QUIC_SESSION_POOL_CLOSE_ALL_SESSIONS": 5}},\n"events": [\n'
const log = (...events: readonly object[]): string => `${head}${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`

describe('reading a net-log', () => {
  it('finds what went out', () => {
    expect(requestsIn(log({ type: 1, params: { url: 'https://example.org/' } }))).toEqual(['URL_REQUEST_START_JOB https://example.org/'])
    expect(requestsIn(log({ type: 2, params: { address: '1.2.3.4:443' } }))).toHaveLength(1)
    expect(requestsIn(log({ type: 3, params: { host: 'example.org' } }))).toHaveLength(1)
  })
  it('passes over what stays inside', () => {
    expect(requestsIn(log({ type: 1, params: { url: 'app://baken/' } }, { type: 1, params: { url: 'data:text/plain,x' } }, { type: 4 }, { type: 5, params: {} }))).toEqual([])
  })
  it('reads a log that was cut off by a kill', () => {
    const cut = log({ type: 1, params: { url: 'https://example.org/' } }, { type: 4 }).slice(0, -12)
    expect(requestsIn(cut)).toHaveLength(1)
  })
  it('says so when it is no net-log, so that an empty one does not count as quiet', () => {
    expect(readNetLog('')).toBeUndefined()
    expect(readNetLog('{"constants": {')).toBeUndefined()
    expect(readNetLog(log())).toEqual([])
  })
})
