import { inflateRawSync } from 'node:zlib'

export type ZipEntry = { readonly name: string; readonly isEncrypted: boolean }

/** A ZIP as office programs write it. Sizes in bytes. */
export type Zip = {
  readonly entries: readonly ZipEntry[]
  /** Text of an entry, UTF-8; null when there is none, or it does not unpack within `max`. */
  readonly text: (name: string, max: number) => string | null
}

const END = { mark: 0x06054b50, size: 22, longestComment: 65_535 }
const LISTED = { mark: 0x02014b50, size: 46 }
const LOCAL = { mark: 0x04034b50, size: 30 }
const STORED = 0
const DEFLATED = 8
const MOST_ENTRIES = 10_000
const ENCRYPTED = 0b1

/**
 * Reads the list at the end of a ZIP (APPNOTE.TXT, 4.3). null for anything but a plain one: cut, with something before
 * or after it, of several disks, of the 64-bit kind, or with names that lead elsewhere.
 */
export function readZip(bytes: Uint8Array): Zip | null {
  try {
    return readPlainZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    // Numbers that point outside the file.
    if (error instanceof RangeError) return null
    throw error
  }
}

type Place = ZipEntry & { readonly method: number; readonly packed: number; readonly at: number }

function readPlainZip(file: Buffer): Zip | null {
  const end = findEnd(file)
  if (end === null || file.readUInt32LE(0) !== LOCAL.mark) return null
  const count = file.readUInt16LE(end + 10)
  const start = file.readUInt32LE(end + 16)
  if (file.readUInt16LE(end + 8) !== count || count === 0 || count > MOST_ENTRIES) return null
  const places: Place[] = []
  let at = start
  for (let number = 0; number < count; number += 1) {
    if (file.readUInt32LE(at) !== LISTED.mark) return null
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + LISTED.size, at + LISTED.size + nameLength)
    if (/^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|\0/.test(name)) return null
    places.push({
      name,
      isEncrypted: (file.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    })
    at += LISTED.size + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  if (at !== end) return null
  return {
    entries: places,
    text: (name, max) =>
      entryText(
        file,
        places.find((one) => one.name === name),
        max,
      ),
  }
}

/** The end stands where its own comment says the file ends. */
function findEnd(file: Buffer): number | null {
  const first = Math.max(0, file.length - END.size - END.longestComment)
  for (let at = file.length - END.size; at >= first; at -= 1) {
    if (file.readUInt32LE(at) !== END.mark) continue
    return at + END.size + file.readUInt16LE(at + 20) === file.length ? at : null
  }
  return null
}

function entryText(file: Buffer, place: Place | undefined, max: number): string | null {
  if (!place || place.isEncrypted || place.at + LOCAL.size > file.length) return null
  if (file.readUInt32LE(place.at) !== LOCAL.mark) return null
  const start = place.at + LOCAL.size + file.readUInt16LE(place.at + 26) + file.readUInt16LE(place.at + 28)
  const packed = file.subarray(start, start + place.packed)
  try {
    if (place.method === STORED) return packed.length <= max ? packed.toString('utf8') : null
    return place.method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: max }).toString('utf8') : null
  } catch {
    // Not a packed text, or a larger one than anybody writes here.
    return null
  }
}
