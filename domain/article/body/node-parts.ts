import type { z } from 'zod'
import { cleanText } from '#domain/text/clean-text.ts'
import { type HardBreak, type Mark, type MarkType, markTypes, type NodeType, type Text } from './body.ts'
import { invalidTextKey, markAttrs, nodeAttrs } from './body-attrs.ts'
import { type InvalidBodyKey, isInvalidBodyKey } from './invalid-body-issue.ts'

export type Raw = Readonly<Record<string, unknown>>
type Refused = { readonly ok: false; readonly key: InvalidBodyKey; readonly name?: string }

const ownKeys = {
  leaf: new Set(['type', 'attrs']),
  holder: new Set(['type', 'attrs', 'content']),
  text: new Set(['type', 'text', 'marks']),
  hardBreak: new Set(['type', 'marks']),
  plainMark: new Set(['type']),
  mark: new Set(['type', 'attrs']),
} as const

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A key that no node of this type has. */
export function findStrangeKey(raw: Raw, type: NodeType, holdsContent: boolean): string | null {
  if (type === 'text' || type === 'hardBreak') return strangeKey(raw, ownKeys[type])
  return strangeKey(raw, holdsContent ? ownKeys.holder : ownKeys.leaf)
}

export function parseBlockAttrs(
  raw: Raw,
  type: Exclude<NodeType, 'text' | 'hardBreak'>,
): { readonly ok: true; readonly attrs: Readonly<Record<string, unknown>> } | Refused {
  const parsed = nodeAttrs[type].safeParse(raw.attrs)
  return parsed.success ? { ok: true, attrs: parsed.data } : toRefused(parsed.error)
}

/** `node: null` = a text of nothing but invisible characters, which leaves nothing to keep. */
export function parseInline(
  raw: Raw,
  type: 'text' | 'hardBreak',
): { readonly ok: true; readonly node: Text | HardBreak | null } | Refused {
  const parsed = parseMarks(raw.marks ?? [])
  if (!parsed.ok) return parsed
  const marked = parsed.marks.length === 0 ? {} : { marks: parsed.marks }
  if (type === 'hardBreak') return { ok: true, node: { type, ...marked } }
  if (typeof raw.text !== 'string' || raw.text === '') return { ok: false, key: 'empty-text' }
  const refused = invalidTextKey(raw.text)
  if (refused !== null) return { ok: false, key: refused }
  // Line and paragraph separators (U+2028, U+2029) become line feeds; a break in a text is a node of its own.
  const text = cleanText(raw.text).replaceAll('\n', ' ')
  return { ok: true, node: text === '' ? null : { type, text, ...marked } }
}

/** Sorted as `markTypes`, so that equal texts have equal JSON. */
function parseMarks(raw: unknown): { readonly ok: true; readonly marks: readonly Mark[] } | Refused {
  if (!Array.isArray(raw)) return { ok: false, key: 'unknown-mark' }
  const marks = new Map<MarkType, Mark>()
  for (const one of raw.slice(0, markTypes.length + 1)) {
    const parsed = parseMark(one)
    if (!parsed.ok) return parsed
    if (marks.has(parsed.mark.type)) return { ok: false, key: 'repeated-mark', name: parsed.mark.type }
    marks.set(parsed.mark.type, parsed.mark)
  }
  if (marks.has('superscript') && marks.has('subscript')) return { ok: false, key: 'repeated-mark', name: 'subscript' }
  return { ok: true, marks: markTypes.flatMap((type) => marks.get(type) ?? []) }
}

function parseMark(raw: unknown): { readonly ok: true; readonly mark: Mark } | Refused {
  const type = isRaw(raw) ? raw.type : undefined
  if (!isRaw(raw) || typeof type !== 'string' || !isMarkType(type)) {
    return { ok: false, key: 'unknown-mark', ...(typeof type === 'string' ? { name: type } : {}) }
  }
  const strange = strangeKey(raw, markAttrs[type] === null ? ownKeys.plainMark : ownKeys.mark)
  if (strange !== null) return { ok: false, key: 'unknown-key', name: strange }
  if (type !== 'link' && type !== 'lang' && type !== 'abbr') return { ok: true, mark: { type } }
  if (type === 'abbr') {
    const parsed = markAttrs.abbr.safeParse(raw.attrs)
    return parsed.success ? { ok: true, mark: { type, attrs: parsed.data } } : toRefused(parsed.error)
  }
  if (type === 'lang') {
    const parsed = markAttrs.lang.safeParse(raw.attrs)
    return parsed.success ? { ok: true, mark: { type, attrs: parsed.data } } : toRefused(parsed.error)
  }
  const parsed = markAttrs.link.safeParse(raw.attrs)
  return parsed.success ? { ok: true, mark: { type, attrs: parsed.data } } : toRefused(parsed.error)
}

function isMarkType(text: string): text is MarkType {
  return Object.hasOwn(markAttrs, text)
}

function strangeKey(raw: Raw, known: ReadonlySet<string>): string | null {
  return Object.keys(raw).find((key) => !known.has(key)) ?? null
}

/** The first complaint of zod in our words: a message that is one of our keys, an unknown key, or a wrong attribute. */
function toRefused(error: z.ZodError): Refused {
  const issue = error.issues[0]
  if (issue === undefined) return { ok: false, key: 'wrong-attribute' }
  if (issue.code === 'unrecognized_keys') return { ok: false, key: 'unknown-key', name: issue.keys[0] ?? '' }
  const name = issue.path.map(String).join('.')
  return { ok: false, key: isInvalidBodyKey(issue.message) ? issue.message : 'wrong-attribute', name }
}
