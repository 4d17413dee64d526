import { describe, expect, it } from 'vitest'
import { shippedProfiles } from '../support/profiles.ts'
import { differences, readCases } from './caseFile.ts'

describe.each(readCases())('$file', ({ cases }) => {
  it.each(cases)('$name', (one) => expect(differences(one, shippedProfiles)).toEqual([]))
})
