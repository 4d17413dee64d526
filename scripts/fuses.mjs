// node scripts/fuses.mjs <Electron binary or .app>: closes what a packaged Baken never needs. An after-pack step calls `closeFuses`.
import path from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'

/** The state of each fuse in a packaged program. */
export const fuses = {
  // Nobody turns the program into a plain Node, hands it options or looks into it from outside.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Only the archive that was packed is loaded, and only when it was not changed.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.EnableCookieEncryption]: true,
  // The page comes over app:, so file: needs no rights of its own.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Argon2id and the PDF reader run as WebAssembly; this one guards its memory.
  [FuseV1Options.WasmTrapHandlers]: true,
}

/** Sets every fuse of the Electron at `binary`; throws when this Electron has a fuse that we did not decide about. */
export const closeFuses = (binary) => flipFuses(binary, { version: FuseVersion.V1, strictlyRequireAllFuses: true, resetAdHocDarwinSignature: process.platform === 'darwin', ...fuses })

/** The fuses of a binary by name: true, false, or undefined when it has no such fuse. */
export async function readFuses(binary) {
  const wire = await getCurrentFuseWire(binary)
  const on = '1'.charCodeAt(0)
  const off = '0'.charCodeAt(0)
  return Object.fromEntries(Object.keys(fuses).map((index) => [FuseV1Options[index], wire[index] === on ? true : wire[index] === off ? false : undefined]))
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  const binary = process.argv[2]
  if (binary === undefined) {
    console.error('node scripts/fuses.mjs <Electron binary>')
    process.exit(1)
  }
  await closeFuses(binary)
  console.log(await readFuses(binary))
}
