import { ImageRun } from 'docx'
import type { Picture } from './draw/shape.ts'
import { toPng } from './draw/png.ts'
import { rasterise } from './draw/raster.ts'
import { toSvg } from './draw/svg.ts'
import { px } from './units.ts'

/** A picture in the line, as SVG with a PNG for older readers; `alt` says what it shows. `lower` points below the line. */
export const image = (picture: Picture, alt: string, lower = 0): ImageRun =>
  new ImageRun({
    type: 'svg',
    data: Buffer.from(toSvg(picture)),
    fallback: { type: 'png', data: Buffer.from(toPng(rasterise(picture))) },
    transformation: { width: px(picture.width), height: px(picture.height) },
    altText: { name: alt, title: alt, description: alt },
    ...(lower === 0 ? {} : { run: { position: `-${lower}pt` } }),
  })
