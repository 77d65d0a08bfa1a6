import type { PastedBlock } from './pasted-block.ts'

/** A short way to see blocks: "h2 Tytuł", "ol3:lower-alpha[li[p raz]]", with **bold**, _italic_, ^raised^ and {lang|words}. */
export function shape(blocks: readonly PastedBlock[]): string {
  return blocks.map(one).join(' ')
}

function one(node: NonNullable<PastedBlock['content']>[number]): string {
  if (node.type === 'hardBreak') return '⏎'
  if (node.type === 'footnote') return `[${(node.attrs as { words: never[] }).words.map(one).join('')}]`
  if ('text' in node) return marked(node as never)
  const block = node as PastedBlock
  const inside = (block.content ?? []).map(one)
  const { level, start, numbering, headers, caption, colspan, rowspan, mediaId, alt, decorative, total } =
    block.attrs ?? {}
  switch (block.type) {
    case 'paragraph':
      return `p ${inside.join('')}`.trim()
    case 'heading':
      return `h${level} ${inside.join('')}`
    case 'orderedList':
      return `ol${start === 1 ? '' : start}${numbering ? `:${numbering}` : ''}[${inside.join(' ')}]`
    case 'bulletList':
      return `ul[${inside.join(' ')}]`
    case 'details':
      return `details"${block.attrs?.summary}"[${inside.join(' ')}]`
    case 'table':
      return `table:${headers}${total ? '+total' : ''}${caption === null ? '' : `"${caption}"`}[${inside.join(' ')}]`
    case 'image':
      return `image${mediaId}:${decorative ? 'decorative' : alt}`
    case 'recording':
      return `${block.attrs?.medium}"${block.attrs?.title}"<${block.attrs?.href}>`
    default:
      return `${names[block.type] ?? block.type}${span(colspan, '-')}${span(rowspan, '|')}[${inside.join(' ')}]`
  }
}

function marked({ text, marks = [] }: { text: string; marks?: { type: string; attrs?: never }[] }): string {
  return marks.toReversed().reduce((words, { type, attrs }) => {
    if (type === 'bold') return `**${words}**`
    if (type === 'italic') return `_${words}_`
    if (type === 'superscript') return `^${words}^`
    if (type === 'subscript') return `,${words},`
    if (type === 'abbr') return `{${(attrs as unknown as { expansion: string }).expansion}=${words}}`
    if (type === 'lang') return `{${(attrs as unknown as { lang: string }).lang}|${words}}`
    return `<${(attrs as unknown as { target: { href: string } }).target.href}|${words}>`
  }, text)
}

const names: Readonly<Record<string, string>> = { listItem: 'li', tableRow: 'tr', tableHeader: 'th', tableCell: 'td' }

/** "-2" = over two columns, "|2" = over two rows. */
const span = (size: unknown, sign: string) => (typeof size === 'number' && size > 1 ? `${sign}${size}` : '')
