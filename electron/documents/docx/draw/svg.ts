import type { Picture, Shape } from './shape.ts'

const number = (n: number): string => String(Math.round(n * 1000) / 1000)
const path = (s: Shape): string => s.points.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join('')
const element = (s: Shape): string =>
  s.kind === 'fill'
    ? `<path d="${path(s)}Z" fill="#${s.color}"/>`
    : `<path d="${path(s)}" fill="none" stroke="#${s.color}" stroke-width="${number(s.width)}" stroke-linecap="round" stroke-linejoin="round"/>`

/** The picture as an SVG file. */
export const toSvg = (picture: Picture): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${number(picture.width)}mm" height="${number(picture.height)}mm" viewBox="0 0 ${number(picture.width)} ${number(picture.height)}">${picture.shapes.map(element).join('')}</svg>`
