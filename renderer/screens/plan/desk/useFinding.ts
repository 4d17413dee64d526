import { createContext, use } from 'react'
import type { Finding } from '#shared/norms/findings.ts'

/** Holds the way from a finding to its field. */
export const FindingContext = createContext<(finding: Finding) => void>(() => {})
/** Goes to where a finding is mended; its field then says what to do. */
export const useFinding = (): ((finding: Finding) => void) => use(FindingContext)
