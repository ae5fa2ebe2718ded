import { readFileSync } from 'node:fs'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'

/** The licence of the fonts goes where the fonts go. */
function fontLicence(): Plugin {
  const source = () => readFileSync(new URL('src/web/fonts/OFL.txt', import.meta.url))
  return {
    name: 'font-licence',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'assets/OFL.txt', source: source() })
    },
  }
}

/** The desk: `src/web` built to `dist/web`, with a hash in every name so that a server may let browsers keep them. */
export default defineConfig({
  root: 'src/web',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), fontLicence()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Both themes stand side by side in light-dark(); older targets would have it taken apart.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
  },
  // A desk under work: npx vite, beside a running "hearsay serve".
  server: { proxy: { '/api': 'http://127.0.0.1:4477' } },
})
