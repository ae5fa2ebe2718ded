import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium on this machine: the one that `CHROMIUM` names, or one where they usually are. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM']
  return named !== undefined && named !== '' ? named : usual.find((path) => existsSync(path))
}

/** No network, no first-run pages, no other process than ours to wait for. */
export const browserArgs = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
