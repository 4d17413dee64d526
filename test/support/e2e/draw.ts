import type { Locator } from '@playwright/test'

/** Draws a signature as a hand with a mouse does: two strokes. */
export async function draw(pad: Locator): Promise<void> {
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('no pad to draw on')
  const { mouse } = pad.page()
  const at = ([x, y]: readonly [number, number]): [number, number] => [box.x + box.width * x, box.y + box.height * y]
  for (const stroke of [[[0.15, 0.7], [0.2, 0.25], [0.27, 0.7], [0.34, 0.35]], [[0.4, 0.6], [0.5, 0.3], [0.55, 0.6], [0.7, 0.45]]] as const) {
    await mouse.move(...at(stroke[0]))
    await mouse.down()
    for (const point of stroke) await mouse.move(...at(point), { steps: 6 })
    await mouse.up()
  }
}
