import { z } from 'zod'
import { isSlug } from '#domain/article/slug.ts'
import { type IsoDay, isIsoDay, parsePartialDate } from '#domain/partial-date.ts'
import { cleanLine } from '#domain/text/clean-text.ts'
import { isVoivodeshipCode, type VoivodeshipCode, voivodeshipCodes } from '#domain/voivodeship.ts'
import {
  bodySchemaVersion,
  bodySchemaVersions,
  listNumberings,
  type MarkType,
  type NodeType,
  tableHeaders,
} from './body.ts'
import { MAX_LINE } from './body-model.ts'
import { contactEmail } from './contact-email.ts'
import { contactPhoneHref } from './contact-phone.ts'
import { languageTag } from './language-tag.ts'
import { hrefSchema, linkTargetSchema } from './link-target-schema.ts'
import { MAX_RECORDING_SECONDS } from './recording-words.ts'

const MAX_CLAIMS = 64
/** Latest instant a Date can hold, ms UTC (ECMA-262, 21.4.1.1). */
const LATEST_INSTANT = 8_640_000_000_000_000

const id = z.string({ error: 'bad-block-id' }).regex(/^[a-z0-9-]{8,36}$/, 'bad-block-id')
const recordId = z.int().positive()
const span = z.int().min(1).max(100)
const voivodeship = z.custom<VoivodeshipCode>((value) => typeof value === 'string' && isVoivodeshipCode(value))
const isoDay = z.custom<IsoDay>((value) => typeof value === 'string' && isIsoDay(value))
const edtf = z.custom<string>((value) => typeof value === 'string' && parsePartialDate(value) !== null)
const instant = z.int().min(0).max(LATEST_INSTANT)

const line = z
  .string()
  .transform((text, context) => {
    const refusal = invalidTextKey(text)
    if (refusal === null) return cleanLine(text)
    context.issues.push({ code: 'custom', message: refusal, input: text })
    return z.NEVER
  })
  .pipe(z.string().max(MAX_LINE, 'too-long'))
/** A line with nothing in it says the same as no line. */
const optionalLine = line.transform((text) => (text === '' ? null : text)).nullable()

const onlyId = z.strictObject({ id })
const cell = z.strictObject({ id, colspan: span, rowspan: span })
const claim = z.strictObject({
  voivodeship,
  asPublished: line.pipe(z.string().min(1)),
  edtf: edtf.nullable(),
})
const teamRegister = z
  .strictObject({
    id,
    mode: z.enum(['live', 'frozen']),
    validOn: isoDay.nullable(),
    knownAt: instant.nullable(),
    voivodeships: z.array(voivodeship).max(voivodeshipCodes.length).refine(areDistinct),
    claims: z.array(claim).max(MAX_CLAIMS),
  })
  .refine(hasDayOnlyWhenFrozen, { path: ['validOn'] })

const contactCard = z
  .strictObject({
    id,
    name: line.pipe(z.string().min(1)),
    phone: optionalLine.refine((phone) => phone === null || contactPhoneHref(phone) !== null),
    email: z.email({ pattern: contactEmail }).max(254, 'too-long').nullable(),
    address: optionalLine,
    hours: optionalLine,
  })
  .refine(canBeReached, { path: ['phone'] })

const pageHref = hrefSchema.refine((href) => /^(?:https?:|\/)/i.test(href), 'link-not-allowed')
const recording = z.strictObject({
  id,
  medium: z.enum(['film', 'sound']),
  href: pageHref,
  title: line,
  seconds: z.int().positive().max(MAX_RECORDING_SECONDS).nullable(),
  transcriptHref: pageHref.nullable(),
})

/** The attributes of each node, all of them named and no others. null = the node has none. */
export const nodeAttrs = {
  doc: z.strictObject({
    schemaVersion: z.literal(bodySchemaVersions, { error: 'unknown-version' }).transform(() => bodySchemaVersion),
  }),
  paragraph: onlyId,
  heading: z.strictObject({ id, level: z.literal([2, 3, 4]) }),
  bulletList: onlyId,
  orderedList: z.strictObject({ id, start: z.int().min(0).max(9_999), numbering: z.enum(listNumberings).optional() }),
  listItem: onlyId,
  blockquote: z.strictObject({ id, attribution: optionalLine }),
  callout: onlyId,
  details: z.strictObject({ id, summary: line }),
  table: z.strictObject({
    id,
    caption: optionalLine,
    headers: z.enum(tableHeaders),
    total: z.literal(true).optional(),
  }),
  tableRow: onlyId,
  tableHeader: cell,
  tableCell: cell,
  footnote: onlyId,
  image: z.strictObject({
    id,
    mediaId: recordId,
    alt: line,
    decorative: z.boolean(),
    caption: optionalLine,
    width: z.literal('half').optional(),
  }),
  gallery: onlyId,
  recording,
  attachment: z.strictObject({ id, attachmentId: recordId }),
  teamRegister,
  projectFunding: z.strictObject({ id, projectSlug: z.string().refine(isSlug) }),
  helplineCard: z.strictObject({ id, helplineId: recordId }),
  contactCard,
  horizontalRule: onlyId,
  text: null,
  hardBreak: null,
} as const satisfies Record<NodeType, z.ZodType | null>

const lang = z.string().regex(languageTag)

export const markAttrs = {
  link: z.strictObject({ target: linkTargetSchema }),
  lang: z.strictObject({ lang }),
  abbr: z.strictObject({ expansion: line.pipe(z.string().min(1)) }),
  bold: null,
  italic: null,
  superscript: null,
  subscript: null,
} as const satisfies Record<MarkType, z.ZodType | null>

/** What no text of a body may hold: control characters (a line break is a node of its own) and half characters. */
export function invalidTextKey(text: string): 'control-character' | 'lone-surrogate' | null {
  if (/\p{Cc}/u.test(text)) return 'control-character'
  return text.isWellFormed() ? null : 'lone-surrogate'
}

function canBeReached(card: { phone: string | null; email: string | null; address: string | null }): boolean {
  return card.phone !== null || card.email !== null || card.address !== null
}

function areDistinct(codes: readonly string[]): boolean {
  return new Set(codes).size === codes.length
}

function hasDayOnlyWhenFrozen(attrs: {
  mode: 'live' | 'frozen'
  validOn: string | null
  knownAt: number | null
}): boolean {
  return attrs.mode === 'frozen' ? attrs.validOn !== null : attrs.validOn === null && attrs.knownAt === null
}
