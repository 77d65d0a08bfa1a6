import { MAX_IMAGE_BYTES } from '#domain/media/image-size.ts'
import type { DocxPart, DocxParts } from './docx-parts.ts'

/** More than this is an album. */
const MAX_PICTURES = 40

/** Pictures that a text shows, each once, in the order of the text. */
export class DocxPictures {
  readonly #numbers = new Map<string, number>()

  /** Number of the picture that `relation` of `part` names; null = outside the document, or one too many. */
  numberOf({ relations }: DocxPart, relation: string | null): number | null {
    const found = relations.get(relation ?? '')
    if (found === undefined || found.isOutside) return null
    const known = this.#numbers.get(found.target)
    if (known !== undefined) return known
    if (this.#numbers.size === MAX_PICTURES) return null
    this.#numbers.set(found.target, this.#numbers.size)
    return this.#numbers.size - 1
  }

  /** Their files in base64; '' = too large or not there. */
  async files(parts: DocxParts): Promise<readonly string[]> {
    const files: string[] = []
    for (const name of this.#numbers.keys()) {
      files.push((await parts.bytes(name, MAX_IMAGE_BYTES))?.toString('base64') ?? '')
    }
    return files
  }
}
