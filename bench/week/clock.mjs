// A clock in a file of eight bytes: the watcher moves it, the server reads it, and it outlives a kill.
import { closeSync, existsSync, openSync, readSync, writeSync } from 'node:fs'

const bytes = new DataView(new ArrayBuffer(8))
const view = new Uint8Array(bytes.buffer)

export function openClock(file, at) {
  const isNew = !existsSync(file)
  const handle = openSync(file, isNew ? 'w+' : 'r+')
  const write = (time) => {
    bytes.setFloat64(0, time)
    writeSync(handle, view, 0, 8, 0)
  }
  if (isNew) write(at)
  return {
    now() {
      readSync(handle, view, 0, 8, 0)
      return bytes.getFloat64(0)
    },
    write,
    close: () => closeSync(handle),
  }
}
