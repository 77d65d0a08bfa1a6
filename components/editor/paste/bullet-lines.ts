import { flatItem } from './flat-items.ts'
import { isInlineOf, type PastedBlock, type PastedInline, pastedParagraph } from './pasted-block.ts'

/** Signs that nothing but an item of a list begins with; U+F0B7 and U+F0A7 are bullets of fonts of signs. */
const bullet = /^\s*[·•●▪■◦‣⁃\uf0b7\uf0a7]\s*/u

/** Lines that begin with a typed bullet become items of a list; a line without one goes on with the item before it. */
export function withBulletLines(blocks: readonly PastedBlock[]): PastedBlock[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? paragraphParts(block) : [block]))
}

function paragraphParts(paragraph: PastedBlock): PastedBlock[] {
  const lines = linesOf((paragraph.content ?? []).filter(isInlineOf))
  if (!lines.some(hasBullet)) return [paragraph]
  const parts: { isItem: boolean; lines: (readonly PastedInline[])[] }[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (last === undefined || hasBullet(line)) parts.push({ isItem: hasBullet(line), lines: [line] })
    else last.lines.push(line)
  }
  return parts.map(({ isItem, lines: own }) => {
    const content = own.flatMap((line, index): PastedInline[] => [
      ...(index > 0 ? [{ type: 'hardBreak' as const }] : []),
      ...(isItem && index === 0 ? withoutBullet(line) : line),
    ])
    if (!isItem) return pastedParagraph(content)
    return flatItem({ level: 1, list: null, mark: { kind: 'bullet' } }, [pastedParagraph(content)])
  })
}

function linesOf(content: readonly PastedInline[]): readonly (readonly PastedInline[])[] {
  const lines: PastedInline[][] = [[]]
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.filter((line) => line.length > 0)
}

function hasBullet([first]: readonly PastedInline[]): boolean {
  return first?.type === 'text' && bullet.test(first.text)
}

/** A bullet may stand in a text of its own, in another font. */
function withoutBullet([first, ...rest]: readonly PastedInline[]): readonly PastedInline[] {
  if (first?.type !== 'text') return rest
  const text = first.text.replace(bullet, '')
  if (text !== '') return [{ ...first, text }, ...rest]
  const [next, ...others] = rest
  return next?.type === 'text' ? [{ ...next, text: next.text.trimStart() }, ...others] : rest
}
