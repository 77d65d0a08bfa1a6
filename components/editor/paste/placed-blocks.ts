import { isBlockOf, isInlineOf, type PastedBlock, pastedParagraph } from './pasted-block.ts'
import { joinFlatItems } from './pasted-list.ts'

/** Blocks as a list item or a cell may hold them: a heading is a paragraph there, a quote its words, a table its cells. */
export function asNested(blocks: readonly PastedBlock[]): readonly PastedBlock[] {
  return joinFlatItems(blocks).flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [pastedParagraph((block.content ?? []).filter(isInlineOf))]
      case 'blockquote':
      case 'table':
      case 'tableRow':
      case 'tableHeader':
      case 'tableCell':
        return asNested((block.content ?? []).filter(isBlockOf))
      case 'horizontalRule':
        return []
      default:
        return [block]
    }
  })
}

/** Levels of headings so that the highest of the source is H2: the title of the article is the H1 of its page. */
export function withOurLevels(blocks: readonly PastedBlock[]): readonly PastedBlock[] {
  const levels = [...new Set(blocks.flatMap(headingLevel))].toSorted((a, b) => a - b)
  return blocks.map((block) => {
    const [level] = headingLevel(block)
    return level === undefined ? block : { ...block, attrs: { level: Math.min(2 + levels.indexOf(level), 4) } }
  })
}

function headingLevel({ type, attrs }: PastedBlock): number[] {
  return type === 'heading' ? [Number(attrs?.level)] : []
}
