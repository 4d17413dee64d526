import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '#shared/documents/canonical.ts'

describe('canonical JSON (RFC 8785)', () => {
  it('sorts keys by UTF-16 code units, at every depth', () => {
    // The order of the RFC's own example: carriage return, digit, C1 control, o-umlaut, euro, emoji (surrogates), Hebrew presentation form.
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const text = canonical({ a: Object.fromEntries(keys.map((k) => [k, 0])) })
    expect(text).toBe('{"a":{"\\r":0,"1":0,"\u0080":0,"\u00f6":0,"\u20ac":0,"\ud83d\ude00":0,"\ufb33":0}}')
  })

  it('writes numbers as ECMAScript does', () => {
    expect(canonical([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, -0, 1e21])).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1e+21]')
  })

  it('escapes only what must be escaped', () => {
    expect(canonical('€$\u000f\nA\'B"\\"/é')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\"/é"')
  })

  it('keeps literals and the order of lists, without white space', () => {
    expect(canonical({ literals: [null, true, false], b: [2, 1] })).toBe('{"b":[2,1],"literals":[null,true,false]}')
  })

  it('leaves out properties that are undefined', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  it('throws on what is no JSON, and says where', () => {
    expect(() => canonical({ a: [1, Number.NaN] })).toThrow('/a/1')
    expect(() => canonical({ a: '\ud800' })).toThrow('lone surrogate')
    expect(() => canonical({ a: [undefined] })).toThrow('/a/0')
    expect(() => canonical({ a: new Date(0) })).toThrow('/a')
  })

  it('does not depend on the order in which keys were set, and reads back the same', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed())
      expect(canonical(turned)).toBe(canonical(value))
      expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))
    }))
  })
})
