import type { IsoDay } from '#domain/partial-date.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'

/*
 * The body of an article: ProseMirror JSON narrowed to what we print.
 * 1. Every block carries `attrs.id`, unique in its body and kept through edits: versions are compared by it.
 * 2. Headings, quotes, boxes, tables and embeds stand at the top only; lists and cells hold what a list or a cell needs.
 * 3. `content` is always there on a node that can hold something; `marks` is left out when there are none.
 * 4. Records elsewhere (articles, images, files, projects, teams) are named, never copied: their addresses, titles and
 *    states are looked up when the page is made.
 */

/**
 * Version 2 added numbering of lists and raised and lowered signs; version 3 boxes, folded sections, cards, notes,
 * abbreviations, galleries, recordings, images of half the width and total rows. A body of an earlier version is one of the
 * newest that uses none of them, so it is read as it is; `parseBody` writes the newest.
 */
export const bodySchemaVersion = 4
export const bodySchemaVersions = [1, 2, 3, bodySchemaVersion] as const

/** In the order in which marks stand on a text, the outermost first. No text is raised and lowered at once. */
export const markTypes = ['link', 'lang', 'abbr', 'bold', 'italic', 'superscript', 'subscript'] as const
export type MarkType = (typeof markTypes)[number]

/** A team is named by its voivodeship: the link appears on the page once the register has that team. */
export type LinkTarget =
  | { readonly kind: 'url'; readonly href: string }
  | { readonly kind: 'article'; readonly articleId: number }
  | { readonly kind: 'team'; readonly voivodeship: VoivodeshipCode }

export type LinkMark = { readonly type: 'link'; readonly attrs: { readonly target: LinkTarget } }
/** `lang` is a BCP 47 tag: WCAG 3.1.2, language of parts. */
export type LangMark = { readonly type: 'lang'; readonly attrs: { readonly lang: string } }
/** An abbreviation and what it stands for, in plain words. */
export type AbbrMark = { readonly type: 'abbr'; readonly attrs: { readonly expansion: string } }
export type PlainMark = { readonly type: Exclude<MarkType, 'link' | 'lang' | 'abbr'> }
export type Mark = LinkMark | LangMark | AbbrMark | PlainMark

export type Text = { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
export type HardBreak = { readonly type: 'hardBreak'; readonly marks?: readonly Mark[] }
export type Inline = Text | HardBreak | Footnote

type Block<Type extends string, Attrs = unknown> = {
  readonly type: Type
  readonly attrs: { readonly id: string } & Readonly<Attrs>
}
type Holding<Child> = { readonly content: readonly Child[] }

/** A note at a place of the text; its number is its order in the body. Words with their marks, no breaks and no notes. */
export type Footnote = Block<'footnote'> & Holding<Text> & { readonly marks?: never }

export type Paragraph = Block<'paragraph'> & Holding<Inline>
export type Heading = Block<'heading', { level: 2 | 3 | 4 }> & Holding<Inline>

// An interface, since a type alias may not name itself through its lists.
export interface ListItem extends Block<'listItem'>, Holding<NestedBlock> {}
export type BulletList = Block<'bulletList'> & Holding<ListItem>
/** How the entries of a list are counted, by their CSS names; digits are said by leaving `numbering` out. */
export const listNumberings = ['lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'] as const
export type ListNumbering = (typeof listNumberings)[number]
export type OrderedList = Block<'orderedList', { start: number; numbering?: ListNumbering }> & Holding<ListItem>
export type Blockquote = Block<'blockquote', { attribution: string | null }> & Holding<QuotedBlock>
/** A box for what nobody may miss; readers see it under the word „Ważne”. */
export type Callout = Block<'callout'> & Holding<QuotedBlock>
/** A section folded under one line of plain words; '' = not written yet. */
export type Details = Block<'details', { summary: string }> & Holding<FoldedBlock>

type Span = { readonly colspan: number; readonly rowspan: number }
export type TableCell = Block<'tableHeader' | 'tableCell', Span> & Holding<NestedBlock>
export type TableRow = Block<'tableRow'> & Holding<TableCell>
/** `row`: the first row holds headers; `column`: the first column does; `both`; `none`. */
export const tableHeaders = ['row', 'column', 'both', 'none'] as const
export type TableHeaders = (typeof tableHeaders)[number]
/** `total`: the last row sums up those above it. */
export type Table = Block<'table', { caption: string | null; headers: TableHeaders; total?: true }> & Holding<TableRow>

/**
 * Alternative text belongs to the use of an image; '' = not written yet, or nothing to say when `decorative`. As wide as the
 * text unless `width` says otherwise, which in a gallery says nothing.
 */
export type Image = Block<
  'image',
  { mediaId: number; alt: string; decorative: boolean; caption: string | null; width?: 'half' }
>
/** Two to twelve images side by side (`galleryImages`), each with its own words. */
export type Gallery = Block<'gallery'> & Holding<Image>
/**
 * A film or a sound that is somewhere else. Its transcript is what it holds, or is at `transcriptHref`; `title` '' and
 * `seconds` null = not written yet. Both addresses are of the web or of this site (`parseHref`).
 */
export type Recording = Block<
  'recording',
  {
    medium: 'film' | 'sound'
    href: string
    title: string
    seconds: number | null
    transcriptHref: string | null
  }
> &
  Holding<Paragraph>
export type Attachment = Block<'attachment', { attachmentId: number }>

/** What an article said about one team, as printed; `edtf` = that date as we read it, null when there is none. */
export type TeamClaim = {
  readonly voivodeship: VoivodeshipCode
  readonly asPublished: string
  readonly edtf: string | null
}
/**
 * The register inside an article. `live` has no day of its own; `frozen` shows the state valid on `validOn`, as known
 * at `knownAt` (ms UTC; null = as known today). No voivodeships = all sixteen.
 */
export type TeamRegister = Block<
  'teamRegister',
  {
    mode: 'live' | 'frozen'
    validOn: IsoDay | null
    knownAt: number | null
    voivodeships: readonly VoivodeshipCode[]
    claims: readonly TeamClaim[]
  }
>
export type ProjectFunding = Block<'projectFunding', { projectSlug: string }>
/** A helpline as its record has it on the day of reading. */
export type HelplineCard = Block<'helplineCard', { helplineId: number }>
/** How to reach somebody whom no record of the portal knows; at least one of phone, e-mail and address is there. */
export type ContactCard = Block<
  'contactCard',
  {
    /** A person or a unit. */
    name: string
    /** As a person writes it; `contactPhoneHref` reads it. */
    phone: string | null
    email: string | null
    address: string | null
    hours: string | null
  }
>
export type HorizontalRule = Block<'horizontalRule'>

export type QuotedBlock = Paragraph | BulletList | OrderedList
export type NestedBlock = QuotedBlock | Image | Attachment
export type CardBlock = HelplineCard | ContactCard
export type FoldedBlock = NestedBlock | CardBlock
export type BoxBlock = Callout | Details
export type TopBlock =
  | NestedBlock
  | Heading
  | Blockquote
  | BoxBlock
  | CardBlock
  | Table
  | Gallery
  | Recording
  | TeamRegister
  | ProjectFunding
  | HorizontalRule

export type Body = {
  readonly type: 'doc'
  readonly attrs: { readonly schemaVersion: (typeof bodySchemaVersions)[number] }
  readonly content: readonly TopBlock[]
}

export type BlockNode = TopBlock | ListItem | TableRow | TableCell
export type BodyNode = BlockNode | Inline
export type NodeType = Body['type'] | BodyNode['type']
