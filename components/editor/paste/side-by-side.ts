import { galleryImages } from '#domain/article/body/body-model.ts'
import type { PastedBlock } from './pasted-block.ts'

/** Pictures alone in one paragraph of the source are a gallery; more than it takes are the next one. */
export function sideBySide(blocks: readonly PastedBlock[]): readonly PastedBlock[] {
  if (!blocks.every(({ type }) => type === 'image')) return blocks
  const rows = Array.from({ length: Math.ceil(blocks.length / galleryImages.most) }, (_, index) =>
    blocks.slice(index * galleryImages.most, (index + 1) * galleryImages.most),
  )
  return rows.flatMap((row) => (row.length < galleryImages.least ? row : [{ type: 'gallery', content: row }]))
}
