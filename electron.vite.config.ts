import { existsSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = import.meta.dirname
const at = (...parts: string[]): string => path.join(here, ...parts)

/** Where the build lands: `scripts/build.mjs` builds beside out/ and swaps, so that a failed build leaves the last good one. */
const out = process.env['BAKEN_OUT'] ?? at('out')

/** Work that runs beside the main process, each as a file of its own in out/main. */
const workers = { documentWorker: at('electron/documents/worker.ts'), kdfWorker: at('electron/vault/kdfWorker.ts') }

const present = (entries: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)))

export default defineConfig({
  // What stands in `dependencies` stays outside the bundle (react-pdf builds when bundled and fails at run time); zod and date-fns are bundled.
  main: {
    build: {
      outDir: path.join(out, 'main'),
      externalizeDeps: true,
      target: 'node24.14',
      sourcemap: true,
      minify: true,
      rolldownOptions: {
        input: present({ main: at('electron/main.ts'), cli: at('electron/cli.ts'), ...workers }),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  // A sandboxed preload must be one CommonJS file.
  preload: {
    build: {
      outDir: path.join(out, 'preload'),
      externalizeDeps: false,
      target: 'node24.14',
      rolldownOptions: { input: { preload: at('electron/preload.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    server: { host: 'localhost', hmr: { protocol: 'ws', host: 'localhost' }, fs: { allow: [here] } },
    build: {
      outDir: path.join(out, 'renderer'),
      emptyOutDir: true,
      target: 'chrome146',
      minify: true,
      // Images and fonts stay files: the window's rules allow `data:` for pictures only.
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
})
