import { z } from 'zod'
import { evaluationContentSchema } from '../domain/evaluation/evaluation.ts'
import { houseSchema } from '../domain/house/house.ts'
import { naasteSchema, professionalSchema } from '../domain/people/network.ts'
import { personSchema } from '../domain/people/person.ts'
import { planContentSchema } from '../domain/plan/content.ts'
import { stayEndSchema } from '../domain/stay/end.ts'
import { outflowSchema } from '../domain/stay/outflow.ts'
import { capital } from '../text/capital.ts'
import { presenceSchema, stayFactsSchema } from '../domain/stay/stay.ts'
import { fieldLabels } from '../text/fieldLabels.ts'

type Root = { readonly schema: z.ZodType; readonly screen: string }
// The first word of a path, as the forms use it, and the screen where its fields are typed.
const roots: Readonly<Record<string, Root>> = {
  person: { schema: personSchema, screen: 'Dossier, Intake' },
  stay: { schema: stayFactsSchema, screen: 'Dossier, Intake' },
  presence: { schema: presenceSchema, screen: 'Vandaag en Dossier, in of uit huis' },
  end: { schema: stayEndSchema, screen: 'Dossier, Overzicht, Vertrek' },
  naasten: { schema: naasteSchema, screen: 'Plan, Mensen om mij heen' },
  professionals: { schema: professionalSchema, screen: 'Plan, Mensen om mij heen' },
  content: { schema: planContentSchema, screen: 'Plan' },
  talk: { schema: evaluationContentSchema, screen: 'Evaluatie' },
  outflow: { schema: outflowSchema, screen: 'Evaluatie over vertrek, en Dossier, Uitstroom' },
  house: { schema: houseSchema, screen: 'Beheer' },
}
// Hours are part of what is agreed: they stand with the plan. Of a contact the form has its own label.
const elsewhere: Readonly<Record<string, string>> = { 'stay.plannedHours': 'Dossier, Plan', 'house.contacts.ownForm': 'Beheer, Contacten' }
const names: Readonly<Record<string, string>> = { ...fieldLabels, naasten: 'Naasten', professionals: 'Hulpverleners', 'house.contacts.ownForm': 'Werkt met een eigen formulier' }

const inside = (schema: unknown): unknown => (schema instanceof z.ZodNullable ? inside(schema.unwrap()) : schema instanceof z.ZodArray ? inside(schema.element) : schema)
const title = (schema: unknown): string => (schema instanceof z.ZodType ? (schema.meta()?.title ?? '') : '')

/** Where a field that a norm asks for is typed, and what it is called there: 'Dossier, Intake: Verwezen door'. Null for a path that no schema has. */
export function askedField(path: string): string | null {
  const [first = '', ...rest] = path.split('.')
  const root = Object.hasOwn(roots, first) ? roots[first] : undefined
  if (root === undefined) return null
  let schema: unknown = root.schema
  let known = ''
  for (const part of rest) {
    const object = inside(schema)
    if (!(object instanceof z.ZodObject) || !Object.hasOwn(object.shape, part)) return null
    schema = object.shape[part]
    known = title(schema) || known
  }
  const name = names[path] ?? known
  const screen = elsewhere[path] ?? root.screen
  return name === '' ? screen : `${screen}: ${capital(name)}`
}
