import { describe, expect, test } from 'vitest'
import { hasOwnForm } from '#shared/domain/house/ownForm.ts'
import type { House } from '#shared/domain/house/house.ts'

const contact = (name: string, ownForm: boolean): House['contacts'][number] => ({ id: name, kind: 'gemeente', name, person: '', phone: '', email: '', ownForm })
const stay = (gemeenteVerantwoordelijk: string, contactGemeente = '') => ({ gemeenteVerantwoordelijk, contactGemeente })

describe('the form of a gemeente', () => {
  const contacts = [contact('Gemeente Zwolle', true), contact('Kampen', false), contact('Toegang Olst-Wijhe', true)]
  test('counts for the stays of that gemeente only', () => {
    expect([stay('Zwolle'), stay('gemeente zwolle'), stay('Gemeente Olst-Wijhe'), stay('', 'Toegang Olst-Wijhe')].map((f) => hasOwnForm(contacts, f))).toEqual([true, true, true, true])
    expect([stay('Kampen'), stay('Zwollerkerspel'), stay(''), stay('Deventer')].map((f) => hasOwnForm(contacts, f))).toEqual([false, false, false, false])
  })
})
