import { z } from 'zod'
import { isVoivodeshipCode, type VoivodeshipCode } from '#domain/voivodeship.ts'
import type { LinkTarget } from './body.ts'
import { MAX_HREF, parseHref } from './link-target.ts'

const articleId = z.int().positive()

/** An address as `parseHref` takes it. Issue keys: `link-not-allowed`, `too-long`. */
export const hrefSchema = z
  .string()
  .max(MAX_HREF, 'too-long')
  .transform((text, context) => {
    const href = parseHref(text)
    if (href !== null) return href
    context.issues.push({ code: 'custom', message: 'link-not-allowed', input: text })
    return z.NEVER
  })

/** Where a link leads, with no other keys. Issue keys: `link-not-allowed`, `too-long`, otherwise zod's own words. */
export const linkTargetSchema: z.ZodType<LinkTarget> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('url'), href: hrefSchema }),
  z.strictObject({ kind: z.literal('article'), articleId }),
  z.strictObject({
    kind: z.literal('team'),
    voivodeship: z.custom<VoivodeshipCode>((value) => typeof value === 'string' && isVoivodeshipCode(value)),
  }),
])
