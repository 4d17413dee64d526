import { inflateSync } from 'node:zlib'
import { type FontMap, fontMap } from './fontMap.ts'

/** One string as it stands on a page: its glyphs as Unicode (null where the font had none), where it starts and ends, in points. */
export type Shown = { readonly glyphs: readonly (string | null)[]; readonly x: number; readonly end: number; readonly y: number }

type Objects = ReadonlyMap<number, { readonly dict: string; readonly stream: Uint8Array | null }>

/** The objects of a PDF as pdfkit writes it: no object streams, one revision. */
function objects(bytes: Uint8Array): Objects {
  const text = Buffer.from(bytes).toString('latin1')
  const found = new Map<number, { dict: string; stream: Uint8Array | null }>()
  for (const start of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/gu)) {
    const from = start.index + start[0].length
    const end = text.indexOf('\nendobj', from)
    const streamAt = text.indexOf('\nstream\n', from)
    const has = streamAt >= 0 && streamAt < text.indexOf('endobj', from)
    const dict = text.slice(from, has ? streamAt : end)
    const length = Number(/\/Length (\d+)/u.exec(dict)?.[1] ?? 0)
    const raw = has ? bytes.subarray(streamAt + 8, streamAt + 8 + length) : null
    const stream = raw === null ? null : dict.includes('FlateDecode') ? new Uint8Array(inflateSync(raw)) : raw
    if (!found.has(Number(start[1]))) found.set(Number(start[1]), { dict, stream })
  }
  return found
}

const latin = (data: Uint8Array | null | undefined): string => (data ? Buffer.from(data).toString('latin1') : '')
const reference = (dict: string, key: string): number | null => {
  const match = new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(dict)
  return match ? Number(match[1]) : null
}

function fontsOf(all: Objects): (ref: number) => FontMap {
  const known = new Map<number, FontMap>()
  return (ref) => {
    const before = known.get(ref)
    if (before) return before
    const dict = all.get(ref)?.dict ?? ''
    const child = Number(/\/DescendantFonts \[(\d+) 0 R\]/u.exec(dict)?.[1] ?? -1)
    const made = fontMap(latin(all.get(reference(dict, 'ToUnicode') ?? -1)?.stream), all.get(child)?.dict ?? '')
    known.set(ref, made)
    return made
  }
}

const number = '(-?[\\d.]+)'
const operator = new RegExp(`1 0 0 1 ${number} ${number} Tm|/(F\\d+) ${number} Tf|${number} Tc|\\[((?:<[0-9a-f]*> ?${number.replace('(', '(?:')}? ?)*)\\] TJ|\\bBT\\b|\\bET\\b`, 'gu')

function shown(content: string, font: (name: string) => FontMap): readonly Shown[] {
  const result: Shown[] = []
  let state = { x: 0, y: 0, start: 0, size: 0, map: font(''), glyphs: [] as (string | null)[], spacing: 0 }
  for (const m of content.matchAll(operator)) {
    if (m[0] === 'BT') state = { ...state, glyphs: [], start: Number.NaN, spacing: 0 }
    else if (m[0] === 'ET') result.push({ glyphs: state.glyphs, x: state.start, end: state.x, y: state.y })
    else if (m[1] !== undefined) {
      state.x = Number(m[1])
      if (Number.isNaN(state.start)) [state.start, state.y] = [state.x, Number(m[2])]
    } else if (m[3] !== undefined) [state.map, state.size] = [font(m[3]), Number(m[4])]
    else if (m[5] !== undefined) state.spacing = Number(m[5])
    else {
      for (const part of (m[6] ?? '').matchAll(/<([0-9a-f]*)>|(-?[\d.]+)/gu)) {
        if (part[2] !== undefined) state.x -= (Number(part[2]) / 1000) * state.size
        for (const code of (part[1] ?? '').match(/.{4}/gu) ?? []) {
          const id = Number.parseInt(code, 16)
          state.glyphs.push(id === 0 ? null : (state.map.unicode.get(id) ?? null))
          state.x += ((state.map.widths[id] ?? 0) / 1000) * state.size + state.spacing
        }
      }
    }
  }
  return result
}

/** The strings of every page, in the order in which they were drawn, read back from the file itself. */
export function pdfText(bytes: Uint8Array): readonly (readonly Shown[])[] {
  const all = objects(bytes)
  const map = fontsOf(all)
  const pages = [...all.values()].find((o) => /\/Type \/Pages\b/u.test(o.dict))?.dict ?? ''
  const kids = [...(/\/Kids \[([^\]]*)\]/u.exec(pages)?.[1] ?? '').matchAll(/(\d+) 0 R/gu)].map((m) => Number(m[1]))
  return kids.map((kid) => {
    const dict = all.get(kid)?.dict ?? ''
    const resources = all.get(reference(dict, 'Resources') ?? -1)?.dict ?? dict
    const names = new Map([...(/\/Font <<([^>]*)>>/u.exec(resources)?.[1] ?? '').matchAll(/\/(F\d+) (\d+) 0 R/gu)].map((m) => [m[1] ?? '', Number(m[2])]))
    return shown(latin(all.get(reference(dict, 'Contents') ?? -1)?.stream), (name) => map(names.get(name) ?? -1))
  })
}
