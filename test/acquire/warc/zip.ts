import { crc32, deflateRawSync } from 'node:zlib'

export interface MadeEntry {
  readonly name: string
  readonly bytes: Uint8Array
  readonly deflate?: boolean
  /** Said instead of the size that it unpacks to. */
  readonly saidSize?: number
  readonly isEncrypted?: boolean
  /** How often it is listed. */
  readonly times?: number
}

/** A ZIP file of entries, stored or deflated, as good or as bad as it is asked for. */
export function zipOf(entries: readonly MadeEntry[]): Uint8Array {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const { name, bytes, deflate = false, saidSize = bytes.length, isEncrypted = false, times = 1 } of entries) {
    const packed = deflate ? deflateRawSync(bytes) : Buffer.from(bytes)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(isEncrypted ? 1 : 0, 2)
    shared.writeUInt16LE(deflate ? 8 : 0, 4)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(packed.length, 14)
    // What encrypts puts twelve bytes before.
    shared.writeUInt32LE(isEncrypted ? saidSize - 12 : saidSize, 18)
    shared.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name)])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    const listed = Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, rest, Buffer.from(name)])
    for (let count = 0; count < times; count += 1) list.push(listed)
    parts.push(local, packed)
    at += local.length + packed.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(list.length, 8)
  end.writeUInt16LE(list.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}
