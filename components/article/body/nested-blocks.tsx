import type { ReactNode } from 'react'
import type { BulletList, Inline, ListItem, NestedBlock, OrderedList, Paragraph } from '#domain/article/body/body.ts'
import { inlineText, isBlank } from '#domain/article/body/body-nodes.ts'
import { listTypes } from '#domain/article/body/list-numbering.ts'
import { textDirection } from '#domain/article/body/text-direction.ts'
import { AttachmentLine } from './attachment-line.tsx'
import type { ShownBody } from './body-context.ts'
import { FigureView } from './figure-view.tsx'
import { InlineView } from './inline-view.tsx'

type Props = { readonly blocks: readonly NestedBlock[]; readonly context: ShownBody }

/** Blocks that may stand inside others: paragraphs, lists, images, files. Paragraphs without words are left out. */
export function NestedBlocks({ blocks, context }: Props): ReactNode {
  return blocks.map((block) => <NestedBlockView key={block.attrs.id} block={block} context={context} />)
}

/** The same where a single paragraph needs no element of its own: an item of a list, a cell. */
export function BareBlocks({ blocks, context }: Props): ReactNode {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph' || rest.some((block) => block.type === 'paragraph')) {
    return <NestedBlocks blocks={blocks} context={context} />
  }
  return (
    <>
      <InlineView content={first.content} context={context} />
      <NestedBlocks blocks={rest} context={context} />
    </>
  )
}

function NestedBlockView({ block, context }: { block: NestedBlock; context: ShownBody }) {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphView paragraph={block} context={context} />
    case 'bulletList':
      return (
        <ul dir={listDirection(block)}>
          <Items items={block.content} context={context} />
        </ul>
      )
    case 'orderedList':
      return (
        <ol
          dir={listDirection(block)}
          start={block.attrs.start === 1 ? undefined : block.attrs.start}
          type={block.attrs.numbering && listTypes[block.attrs.numbering]}
          className={block.attrs.numbering}
        >
          <Items items={block.content} context={context} />
        </ol>
      )
    case 'image':
      return <FigureView image={block} file={context.images[block.attrs.mediaId]} />
    case 'attachment':
      return <AttachmentLine attachment={context.attachments[block.attrs.attachmentId]} />
  }
}

function ParagraphView({ paragraph, context }: { paragraph: Paragraph; context: ShownBody }) {
  if (isBlank(paragraph)) return null
  return (
    <p dir={contentDirection(paragraph.content)}>
      <InlineView content={paragraph.content} context={context} />
    </p>
  )
}

function Items({ items, context }: { items: readonly ListItem[]; context: ShownBody }) {
  return items.map((item) => (
    <li key={item.attrs.id}>
      <BareBlocks blocks={item.content} context={context} />
    </li>
  ))
}

export function contentDirection(content: readonly Inline[]): 'rtl' | undefined {
  return textDirection(inlineText(content))
}

/** The direction of its first words: the marks of all items stand on one side. */
function listDirection({ content }: BulletList | OrderedList): 'rtl' | undefined {
  const first = content[0]?.content[0]
  return first?.type === 'paragraph' ? contentDirection(first.content) : undefined
}
