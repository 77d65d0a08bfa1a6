import { isFileAddress } from '#domain/article/body/file-address.ts'
import { parseHref } from '#domain/article/body/link-target.ts'
import type { Finding } from '../fidelity-report.ts'
import { pageHost } from '../page-address.ts'
import type { PageBlock, PageItem, PageText } from '../page-blocks.ts'

/**
 * Links whose address is not known or not allowed (their words stay in the text, a person finds where they should lead),
 * and links to files of the old portal, which did not come along. `pageAddress` is the page's own, null when not known.
 */
export function relativeLinks(
  blocks: readonly PageBlock[],
  pageAddress: string | null,
): Finding<'relative-link' | 'file-left-behind'>[] {
  const host = pageHost(pageAddress)
  return blocks.flatMap(linkedTexts).flatMap(({ text, line, links }) =>
    links.flatMap(({ start, end, href }) => {
      const isRelative = parseHref(href) === null || href.startsWith('/')
      const isOwnFile = isFileAddress(href) && (isRelative || (host !== null && pageHost(href) === host))
      if (!isRelative && !isOwnFile) return []
      const key = isOwnFile ? ('file-left-behind' as const) : ('relative-link' as const)
      return [{ key, line, quote: text.slice(start, end), context: { href } }]
    }),
  )
}

function linkedTexts(block: PageBlock): PageText[] {
  if (block.kind === 'list') return itemTexts(block.items)
  return block.kind === 'table' ? block.rows.flat() : [block.text]
}

function itemTexts(items: readonly PageItem[]): PageText[] {
  return items.flatMap(({ text, children }) => [text, ...itemTexts(children)])
}
