import type { PastedBlock } from './pasted-block.ts'

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
