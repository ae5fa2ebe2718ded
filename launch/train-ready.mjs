import { makeReady, runScript, stop } from './ready.mjs'

/** Compiles what makes and measures models, in train/, to dist-train/. */
export function makeTrainReady() {
  makeReady()
  if (runScript('typescript/bin/tsc', '-p', 'tsconfig.train.json') === 0) return
  stop('The programs in train/ do not compile: see the lines above.')
}
