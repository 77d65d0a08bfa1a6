import { parseHref } from '#domain/article/body/link-target.ts'
import type { Finding } from '../fidelity-report.ts'
import type { PageBlock, PageItem, PageText } from '../page-blocks.ts'

/** Links whose address is not known or not allowed: their words stay in the text, a person finds where they should lead. */
export function relativeLinks(blocks: readonly PageBlock[]): Finding<'relative-link'>[] {
  return blocks.flatMap(linkedTexts).flatMap(({ text, line, links }) =>
    links
      .filter(({ href }) => parseHref(href) === null || href.startsWith('/'))
      .map(({ start, end, href }) => ({
        key: 'relative-link' as const,
        line,
        quote: text.slice(start, end),
        context: { href },
      })),
  )
}

function linkedTexts(block: PageBlock): PageText[] {
  if (block.kind === 'list') return itemTexts(block.items)
  return block.kind === 'table' ? block.rows.flat() : [block.text]
}

function itemTexts(items: readonly PageItem[]): PageText[] {
  return items.flatMap(({ text, children }) => [text, ...itemTexts(children)])
}
