import { caseStory } from '../support/e2e/caseStory.ts'
import { typedC } from '../support/e2e/typedC.ts'

// S0: two clocks, an own home that was kept, dates on a holiday and before the placement, a point answered with a reason. Its words are dictated: whole sentences at once.
caseStory(typedC, 'dictated')
