import { caseStory } from '../support/e2e/caseStory.ts'
import { typedA } from '../support/e2e/typedA.ts'

// IJssel-Vecht, three who sign, everything that a case can have.
caseStory(typedA, 'typed')
