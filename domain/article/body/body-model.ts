import type { NodeType } from './body.ts'

/** Largest body as JSON, in bytes of UTF-8. */
export const MAX_BODY_BYTES = 1_000_000
/** Longest caption, alternative text and other line of a body, in UTF-16 units. */
export const MAX_LINE = 500
/** How many images a gallery shows: one is an image, and more than a dozen nobody looks through. */
export const galleryImages = { least: 2, most: 12 } as const
/** Most nodes in one body, the document and its texts counted. */
export const MAX_BODY_NODES = 50_000
/**
 * Deepest node, the document being 1. A list of 20 levels inside a table cell needs 46:
 * document, table, row, cell, twenty times list and item, paragraph, text.
 */
export const MAX_BODY_DEPTH = 48

export type ContentRule = {
  readonly children: ReadonlySet<NodeType>
  readonly atLeast: number
  /** Without it there may be any number. */
  readonly atMost?: number
  /** What the first child must be, where an editor could not put the cursor otherwise. */
  readonly first?: ReadonlySet<NodeType>
}

const inline = ['text', 'hardBreak', 'footnote'] as const
const quoted = ['paragraph', 'bulletList', 'orderedList'] as const
const nested = [...quoted, 'image', 'attachment'] as const
const cards = ['helplineCard', 'contactCard'] as const
const folded = [...nested, ...cards] as const
const top = [
  ...folded,
  'heading',
  'blockquote',
  'callout',
  'details',
  'table',
  'gallery',
  'recording',
  'teamRegister',
  'projectFunding',
  'horizontalRule',
] as const

/** What may stand in what. null = holds nothing. A body without blocks is a draft not begun. */
export const contentRules = {
  doc: rule(top, 0),
  paragraph: rule(inline, 0),
  heading: rule(inline, 0),
  bulletList: rule(['listItem'], 1),
  orderedList: rule(['listItem'], 1),
  listItem: { ...rule(nested, 1), first: new Set<NodeType>(['paragraph']) },
  blockquote: rule(quoted, 1),
  callout: rule(quoted, 1),
  details: rule(folded, 1),
  table: rule(['tableRow'], 1),
  tableRow: rule(['tableHeader', 'tableCell'], 1),
  tableHeader: rule(nested, 1),
  tableCell: rule(nested, 1),
  // Words of invisible signs alone leave none.
  footnote: rule(['text'], 0),
  image: null,
  gallery: { ...rule(['image'], galleryImages.least), atMost: galleryImages.most },
  recording: rule(['paragraph'], 0),
  attachment: null,
  teamRegister: null,
  projectFunding: null,
  helplineCard: null,
  contactCard: null,
  horizontalRule: null,
  text: null,
  hardBreak: null,
} as const satisfies Record<NodeType, ContentRule | null>

export function isNodeType(value: unknown): value is NodeType {
  return typeof value === 'string' && Object.hasOwn(contentRules, value)
}

function rule(children: readonly NodeType[], atLeast: number): ContentRule {
  return { children: new Set(children), atLeast }
}
