import path from 'node:path'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')

/** One script with all that it imports as a single file in a folder, for plain Node: it starts twenty times faster than its parts. Answers its path. */
export const bundled = async (script: string, folder: string): Promise<string> => {
  const name = path.basename(script, '.ts')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: script, outDir: folder, emptyOutDir: false, target: 'node24', minify: false, rolldownOptions: { output: { entryFileNames: `${name}.mjs` } } },
  })
  return path.join(folder, `${name}.mjs`)
}
