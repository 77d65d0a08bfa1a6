import { posix } from 'node:path'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { Refused, tooHeavy } from '../attachment/inspection/refused.ts'
import { allBelow, attributeOf, parseXml, type Xml } from './xml-tree.ts'

/** Sizes in bytes unpacked: a text of 50 pages has a part of about 1 MB. */
const MAX_PART = 20_000_000
const MAX_ALL_PARTS = 60_000_000
const MAX_PARTS = 10_000

type Relation = { readonly kind: string; readonly target: string; readonly isOutside: boolean }

/** A part of the document with what it refers to. */
export type DocxPart = { readonly name: string; readonly xml: Xml; readonly relations: ReadonlyMap<string, Relation> }

/** Unpacks parts of a document when they are asked for, within bounds. Nothing outside the file is ever looked up. */
export class DocxParts {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  #unpacked = 0

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  /** Throws Refused: encrypted, not-allowed-kind, broken, too-heavy; Error of the unpacking. */
  static async open(bytes: Uint8Array): Promise<DocxParts> {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true })
    if (zip.entryCount > MAX_PARTS) throw tooHeavy()
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Refused('encrypted')
      // Two parts of one name are two documents: programs differ in which of them they show.
      if (entries.has(entry.fileName)) throw new Refused('broken')
      entries.set(entry.fileName, entry)
    }
    return new DocxParts(zip, entries)
  }

  /** The part that holds the text. Throws Refused: not-allowed-kind (no document of Word), broken. */
  async main(): Promise<DocxPart> {
    const types = await this.#text('[Content_Types].xml')
    if (types === null) throw new Refused('not-allowed-kind')
    if (!types.includes('officedocument.wordprocessingml.document.main+xml')) throw new Refused('not-allowed-kind')
    const start = [...(await this.#relationsOf('')).values()].find(({ kind }) => kind === 'officeDocument')
    const part = await this.part(start?.target ?? 'word/document.xml')
    if (part === null) throw new Refused('broken')
    return part
  }

  /** null = there is no such part. */
  async part(name: string): Promise<DocxPart | null> {
    const text = await this.#text(name)
    return text === null ? null : { name, xml: parseXml(text), relations: await this.#relationsOf(name) }
  }

  /** The first part of a kind that `part` refers to. */
  async related(part: DocxPart, kind: string): Promise<DocxPart | null> {
    const [first = null] = await this.allRelated(part, kind)
    return first
  }

  async allRelated(part: DocxPart, kind: string): Promise<readonly DocxPart[]> {
    const found: DocxPart[] = []
    for (const relation of part.relations.values()) {
      if (relation.kind !== kind || relation.isOutside) continue
      const one = await this.part(relation.target)
      if (one !== null) found.push(one)
    }
    return found
  }

  /** Bytes of a part, null when there is none or it is larger than `max`. Throws Refused (too-heavy). */
  async bytes(name: string, max = MAX_PART): Promise<Buffer | null> {
    const entry = this.#entries.get(name)
    if (entry === undefined || entry.uncompressedSize > max) return null
    this.#unpacked += entry.uncompressedSize
    if (this.#unpacked > MAX_ALL_PARTS) throw tooHeavy()
    const pieces: Buffer[] = []
    for await (const piece of await this.#zip.openReadStreamPromise(entry)) pieces.push(piece)
    return Buffer.concat(pieces)
  }

  async #text(name: string): Promise<string | null> {
    if ((this.#entries.get(name)?.uncompressedSize ?? 0) > MAX_PART) throw tooHeavy()
    const bytes = await this.bytes(name)
    return bytes && new TextDecoder(byteOrder(bytes)).decode(bytes)
  }

  /** ECMA-376, part 2, 6.5: the relations of a part lie in `_rels` beside it. */
  async #relationsOf(name: string): Promise<ReadonlyMap<string, Relation>> {
    const folder = posix.dirname(name)
    const text = await this.#text(posix.join(folder, '_rels', `${posix.basename(name)}.rels`))
    if (text === null) return new Map()
    return new Map(
      allBelow(parseXml(text), 'Relationship').map((one) => {
        const target = attributeOf(one, 'Target') ?? ''
        const isOutside = /^external$/i.test(attributeOf(one, 'TargetMode') ?? '')
        const kind = posix.basename(attributeOf(one, 'Type') ?? '')
        return [attributeOf(one, 'Id') ?? '', { kind, isOutside, target: isOutside ? target : inside(folder, target) }]
      }),
    )
  }
}

function inside(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
}

function byteOrder(first: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8'
}
