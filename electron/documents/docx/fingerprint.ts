/** The property of a final Word file in which the fingerprint of its text stands. */
export const FINGERPRINT_PROPERTY = 'Kenmerk SHA-256'
