import type { ArticleText } from '../article/article-text.ts'
import type { Body, BodyNode, Inline, LinkMark, Mark, NodeType } from '../article/body/body.ts'
import { linkRuns } from '../article/body/link-runs.ts'
import type { Edit } from './phrase.ts'
import { applyEdits } from './replace-phrase.ts'

/** Where in an article or a page words are, as people call it. */
export const textParts = [
  'title',
  'summary',
  'heading',
  'body',
  'caption',
  'alt',
  'link',
  'attachment',
  'producer',
  'editor-note',
] as const
export type TextPart = (typeof textParts)[number]

/** What is done with texts and addresses of links on the way through; a text to which nothing is done stays as it is. */
export type TextEditor = {
  readonly words: (text: string, part: Exclude<TextPart, 'link'>) => readonly Edit[]
  /** Null = what would come is no address: the former one stays. */
  readonly href: (href: string) => string | null
}

/** Attributes of a node that are words of its own, or addresses. Those of a claim of the register were printed once, and stay. */
const wordAttrs = {
  doc: {},
  paragraph: {},
  heading: {},
  footnote: {},
  bulletList: {},
  orderedList: {},
  listItem: {},
  blockquote: { attribution: 'caption' },
  callout: {},
  details: { summary: 'heading' },
  table: { caption: 'caption' },
  tableRow: {},
  tableHeader: {},
  tableCell: {},
  image: { alt: 'alt', caption: 'caption' },
  gallery: {},
  recording: { title: 'caption', href: 'link', transcriptHref: 'link' },
  attachment: {},
  teamRegister: {},
  projectFunding: {},
  helplineCard: {},
  contactCard: { name: 'body', phone: 'body', email: 'body', address: 'body', hours: 'body' },
  horizontalRule: {},
  text: {},
  hardBreak: {},
} as const satisfies Record<NodeType, Readonly<Record<string, TextPart>>>

/**
 * Everything of an article that is words, in reading order, with what the editor makes of it. Marks, links and the structure
 * stay; the address of the article and the note about its last change are not words of the text.
 */
export function editArticleText(text: ArticleText, editor: TextEditor): ArticleText {
  const line = (words: string, part: Exclude<TextPart, 'link'>) => applyEdits(words, editor.words(words, part))
  const orNull = (words: string | null, part: Exclude<TextPart, 'link'>) => (words === null ? null : line(words, part))
  const { leadImage } = text
  return {
    ...text,
    title: line(text.title, 'title'),
    summary: line(text.summary, 'summary'),
    leadImage: leadImage && {
      ...leadImage,
      alt: line(leadImage.alt, 'alt'),
      caption: orNull(leadImage.caption, 'caption'),
    },
    body: editBody(text.body, editor),
    attachments: text.attachments.map((use) => ({ ...use, title: line(use.title, 'attachment') })),
    producerUnit: orNull(text.producerUnit, 'producer'),
    producerPosition: orNull(text.producerPosition, 'producer'),
    editorNote: orNull(text.editorNote, 'editor-note'),
  }
}

/** The same for a body alone. */
export function editBody(body: Body, editor: TextEditor): Body {
  return { ...body, content: body.content.map((block) => editNode(block, editor)) }
}

/** No deeper than MAX_BODY_DEPTH. */
function editNode<Node extends BodyNode>(node: Node, editor: TextEditor): Node {
  const edited: Record<string, unknown> = { ...node }
  if ('attrs' in node) edited.attrs = editAttrs(node, editor)
  if (node.type === 'paragraph' || node.type === 'heading') {
    edited.content = editInline(node.content, editor, node.type === 'heading' ? 'heading' : 'body')
  } else if ('content' in node) {
    edited.content = (node.content as readonly BodyNode[]).map((child) => editNode(child, editor))
  }
  // Only words within it changed.
  return edited as Node
}

function editAttrs({ type, attrs }: BodyNode & { readonly attrs: object }, editor: TextEditor): object {
  const changed = Object.entries<TextPart>(wordAttrs[type]).flatMap(([name, part]) => {
    const words = (attrs as Readonly<Record<string, unknown>>)[name]
    if (typeof words !== 'string') return []
    return [[name, part === 'link' ? (editor.href(words) ?? words) : applyEdits(words, editor.words(words, part))]]
  })
  return changed.length === 0 ? attrs : { ...attrs, ...Object.fromEntries(changed) }
}

function editInline(content: readonly Inline[], editor: TextEditor, part: 'heading' | 'body'): readonly Inline[] {
  const edits = editor.words(rawText(content), part)
  const edited = editMarks(edits.length === 0 ? content : editAcrossMarks(content, edits), editor)
  // A note is beside the words around it: its own are looked through by themselves.
  return edited.map((node) =>
    node.type === 'footnote'
      ? { ...node, content: editInline(node.content, editor, 'body').filter((one) => one.type === 'text') }
      : node,
  )
}

/** The text as it is stored; a hard break or a note is a line feed, one unit as well. */
function rawText(content: readonly Inline[]): string {
  return content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}

/**
 * What is inserted has the marks of the first letter that it replaces; where that is in no link and a link is swallowed
 * whole, also that link.
 */
function editAcrossMarks(content: readonly Inline[], edits: readonly Edit[]): readonly Inline[] {
  let start = 0
  const pieces = content.flatMap((node): readonly Inline[] => {
    const from = start
    start += node.type === 'text' ? node.text.length : 1
    const end = start
    if (node.type !== 'text') return [node]
    const pieces: Inline[] = []
    let at = from
    const keep = (to: number) => {
      if (to > at) pieces.push({ ...node, text: node.text.slice(at - from, to - from) })
    }
    for (const edit of edits.filter((one) => one.from < end && one.to > from)) {
      keep(Math.max(from, edit.from))
      if (edit.from >= from && edit.text !== '') {
        pieces.push(withMarks(edit.text, withLink(node.marks ?? [], swallowedLink(content, edit))))
      }
      at = Math.min(end, edit.to)
    }
    keep(end)
    return pieces
  })
  return joined(pieces)
}

/** Neighbours with the same marks are one text, as in the editor. */
function joined(content: readonly Inline[]): readonly Inline[] {
  const whole: Inline[] = []
  for (const node of content) {
    const last = whole.at(-1)
    if (node.type === 'text' && last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      whole[whole.length - 1] = { ...last, text: last.text + node.text }
    } else whole.push(node)
  }
  return whole
}

function withMarks(text: string, marks: readonly Mark[]): Inline {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}

/** What an abbreviation stood for, other words do not stand for. */
function withLink(marks: readonly Mark[], link: LinkMark | null): readonly Mark[] {
  const kept = marks.filter(({ type }) => type !== 'abbr')
  return link === null || kept.some(({ type }) => type === 'link') ? kept : [link, ...kept]
}

function swallowedLink(content: readonly Inline[], { from, to }: Edit): LinkMark | null {
  let start = 0
  for (const { target, content: run } of linkRuns(content)) {
    const end = start + rawText(run).length
    if (target !== null && start >= from && end <= to) return { type: 'link', attrs: { target } }
    start = end
  }
  return null
}

function editMarks(content: readonly Inline[], editor: TextEditor): readonly Inline[] {
  return content.map((node) => {
    if (node.type === 'footnote' || node.marks === undefined) return node
    return { ...node, marks: node.marks.map((mark) => editMark(mark, editor)) }
  })
}

function editMark(mark: Mark, editor: TextEditor): Mark {
  if (mark.type === 'abbr') {
    const { expansion } = mark.attrs
    return { type: 'abbr', attrs: { expansion: applyEdits(expansion, editor.words(expansion, 'body')) } }
  }
  if (mark.type !== 'link' || mark.attrs.target.kind !== 'url') return mark
  const { href } = mark.attrs.target
  return { type: 'link', attrs: { target: { kind: 'url', href: editor.href(href) ?? href } } }
}
