import { axeRounds } from '../support/e2e/axeRounds.ts'

axeRounds('dark')
