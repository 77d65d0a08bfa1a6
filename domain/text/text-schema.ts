import { z } from 'zod'
import { cleanLine, cleanText } from './clean-text.ts'

/** `max` counts UTF-16 units, as `maxlength` of an HTML field does. Without `required: false` empty text is refused. */
type TextLimits = { readonly max: number; readonly required?: boolean }

/** A cleaned line. Issue keys: `missing`, `too-long` (the issue carries `maximum`), `not-text`. */
export function lineSchema({ max, required = true }: TextLimits) {
  return cleanedSchema(cleanLine, { max, required })
}

/** Cleaned text of several lines, trimmed at both ends. Issue keys as for `lineSchema`. */
export function textSchema({ max, required = true }: TextLimits) {
  return cleanedSchema((text) => cleanText(text).trim(), { max, required })
}

function cleanedSchema(clean: (text: string) => string, { max, required }: Required<TextLimits>) {
  return z
    .string({ error: ({ input }) => (input === undefined || input === null ? 'missing' : 'not-text') })
    .transform(clean)
    .pipe(
      z
        .string()
        .min(required ? 1 : 0, 'missing')
        .max(max, 'too-long'),
    )
}
