/** What a DOCX holds that a text of ours has not, or has in another way. Sentences: components/docx/docx-report.ts. */
export const docxRemarks = [
  'comment',
  'deletion',
  'insertion',
  'contents',
  'page-header',
  'object',
  'sign',
  'inner-link',
  'text-box',
  'equation',
  'header-rows',
  'language',
] as const
export type DocxRemark = (typeof docxRemarks)[number]

/** Why a file does not become a text. Sentences: components/docx/labels.ts. */
export type DocxIssueKey =
  | 'empty'
  | 'too-large'
  | 'old-office'
  | 'encrypted'
  | 'not-allowed-kind'
  | 'broken'
  | 'too-heavy'
  | 'no-text'
  | 'too-long'

/** The text in the shape in which the clipboard of Word has it, so that one set of rules cleans both. */
export type DocxNode = string | DocxElement
export type DocxElement = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly style: Readonly<Record<string, string>>
  readonly children: readonly DocxNode[]
}

/** Level of a heading, 1–9, in the style where the clipboard of Word has it. */
export const OUTLINE_LEVEL = 'mso-outline-level'

export type DocxContent = {
  /** From the properties of the document; null = none. */
  readonly title: string | null
  readonly nodes: readonly DocxNode[]
  /** Files of pictures in base64; `<img data-picture="0">` in the nodes is the first of them. */
  readonly pictures: readonly string[]
  /** How many of each there were. */
  readonly remarks: Readonly<Partial<Record<DocxRemark, number>>>
}

export type DocxReading =
  | { readonly ok: true; readonly content: DocxContent }
  | { readonly ok: false; readonly refusal: DocxIssueKey }
