import type { Mark } from '#domain/article/body/body.ts'
import { MAX_LINE } from '#domain/article/body/body-model.ts'
import { canonicalLanguage } from '#domain/article/body/language-tag.ts'
import { parseHref } from '#domain/article/body/link-target.ts'
import { unwrapAddress } from '#domain/article/body/wrapped-address.ts'
import { cleanLine } from '#domain/text/clean-text.ts'
import { storable } from '../schema/editor-body.ts'
import type { PasteReport } from './paste-report.ts'
import type { PastedElement } from './pasted-tree.ts'

/** Marks in force at a place of the pasted text. */
export type PastedMarks = {
  readonly bold: boolean
  readonly italic: boolean
  readonly raised: 'superscript' | 'subscript' | null
  readonly lang: string | null
  /** What an abbreviation stands for. */
  readonly expansion: string | null
  readonly href: string | null
}

export const noMarks: PastedMarks = {
  bold: false,
  italic: false,
  raised: null,
  lang: null,
  expansion: null,
  href: null,
}

export function marksInside(element: PastedElement, outside: PastedMarks, report: PasteReport): PastedMarks {
  return {
    bold: toggled(
      outside.bold,
      element.tag === 'b' || element.tag === 'strong',
      boldStyle(element.style['font-weight']),
    ),
    italic: toggled(
      outside.italic,
      element.tag === 'i' || element.tag === 'em',
      italicStyle(element.style['font-style']),
    ),
    raised: raisedBy(element, outside.raised),
    lang: langOf(element, outside.lang),
    expansion: expansionOf(element) ?? outside.expansion,
    href: element.tag === 'a' ? hrefOf(element, report) : outside.href,
  }
}

/** In the order of a body. A language that the words themselves contradict is left out. */
export function toMarks(
  { bold, italic, raised, lang, expansion, href }: PastedMarks,
  words: string,
  report: PasteReport,
): readonly Mark[] {
  const marks: Mark[] = []
  if (href !== null) marks.push({ type: 'link', attrs: { target: { kind: 'url', href } } })
  if (lang !== null && /\p{L}/u.test(words)) {
    if (isPolish(words)) report.drop('language')
    else marks.push({ type: 'lang', attrs: { lang } })
  }
  if (expansion !== null && /[\p{L}\p{N}]/u.test(words)) marks.push({ type: 'abbr', attrs: { expansion } })
  if (bold) marks.push({ type: 'bold' })
  if (italic) marks.push({ type: 'italic' })
  if (raised !== null) marks.push({ type: raised })
  return marks
}

function expansionOf({ tag, attributes }: PastedElement): string | null {
  if (tag !== 'abbr' && tag !== 'acronym') return null
  return cleanLine(storable((attributes.title ?? '').slice(0, MAX_LINE))) || null
}

function toggled(outside: boolean, byTag: boolean, byStyle: boolean | null): boolean {
  return byStyle ?? (byTag || outside)
}

function boldStyle(weight: string | undefined): boolean | null {
  if (weight === undefined || weight === 'inherit') return null
  return /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600
}

function italicStyle(style: string | undefined): boolean | null {
  return style === undefined || style === 'inherit' ? null : /^(?:italic|oblique)/.test(style)
}

function raisedBy({ tag, style }: PastedElement, outside: PastedMarks['raised']): PastedMarks['raised'] {
  if (tag === 'td' || tag === 'th') return outside
  const place = style['vertical-align']
  if (tag === 'sup' || place === 'super') return 'superscript'
  if (tag === 'sub' || place === 'sub') return 'subscript'
  return place === 'baseline' ? null : outside
}

/** Polish is the language of the page and needs no mark. */
function langOf({ attributes }: PastedElement, outside: string | null): string | null {
  const said = attributes.lang ?? attributes['xml:lang']
  if (said === undefined || said.trim() === '') return outside
  const tag = canonicalLanguage(said)
  if (tag === null) return outside
  return /^pl(?:-|$)/.test(tag) ? null : tag
}

/** Word calls whole texts English because nobody told it otherwise. */
function isPolish(words: string): boolean {
  return /[ąćęłńśźż]/i.test(words)
}

function hrefOf({ attributes }: PastedElement, report: PasteReport): string | null {
  if (attributes.href === undefined) return null
  // Outlook keeps the address that was meant beside its own.
  const href = addressOf(attributes.originalsrc) ?? addressOf(attributes.href)
  if (href === null) report.drop('link')
  return href
}

function addressOf(written: string | undefined): string | null {
  const address = written === undefined ? null : unwrapAddress(written.trim())
  return address === null ? null : parseHref(address.replaceAll(' ', '%20'))
}
