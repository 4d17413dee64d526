import type { OutflowArea } from '#shared/domain/stay/outflow.ts'

/** What changes in somebody's money by moving, under the field for what must still be done about income (A43). */
export const helpWithMove = (area: OutflowArea): { readonly help?: string } => (area === 'inkomen' ? { help: 'denk ook aan de verhuizing: huur, toeslagen, verzekering, adres' } : {})
