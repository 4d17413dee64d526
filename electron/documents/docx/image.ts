import { ImageRun } from 'docx'
import type { Picture } from './draw/shape.ts'
import { toPng } from './draw/png.ts'
import { rasterise } from './draw/raster.ts'
import { toSvg } from './draw/svg.ts'
import { px } from './units.ts'

type Drawn = { readonly svg: Buffer; readonly png: Buffer }
const drawn = new WeakMap<Picture, Drawn>()

/** A picture drawn both ways; once for as long as it is held. */
function both(picture: Picture): Drawn {
  const known = drawn.get(picture)
  if (known) return known
  const fresh = { svg: Buffer.from(toSvg(picture)), png: Buffer.from(toPng(rasterise(picture))) }
  drawn.set(picture, fresh)
  return fresh
}

/** A picture in the line, as SVG with a PNG for older readers; `alt` says what it shows. `lower` points below the line. */
export const image = (picture: Picture, alt: string, lower = 0): ImageRun =>
  new ImageRun({
    type: 'svg',
    data: both(picture).svg,
    fallback: { type: 'png', data: both(picture).png },
    transformation: { width: px(picture.width), height: px(picture.height) },
    altText: { name: alt, title: alt, description: alt },
    ...(lower === 0 ? {} : { run: { position: `-${lower}pt` } }),
  })
