/** What the house seals with: its certificate first, then those that vouch for it (none when it made its own), all DER; and the private key, PKCS#8 DER. */
export type SealIdentity = { readonly certificates: readonly [Uint8Array, ...Uint8Array[]]; readonly privateKey: Uint8Array }

/** What a seal says besides the bytes it covers. `at` is wall time, ISO 8601 in UTC; `fingerprint` the SHA-256 of the signed text, 64 hex digits. */
export type SealWords = { readonly at: string; readonly house: string; readonly reason: string; readonly fingerprint: string }
