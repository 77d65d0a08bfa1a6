import { z } from 'zod'
import { lineSchema } from '../text/text-schema.ts'

/** Words to look for in all of the portal, in NFC. `wholeWords`: "Dom" is not found in "Domowa". */
export type Phrase = { readonly words: string; readonly wholeWords: boolean }

/** A stretch of a text, in UTF-16 units; `to` is exclusive. */
export type Place = { readonly from: number; readonly to: number }

/** What takes the place of a stretch of a text. */
export type Edit = Place & { readonly text: string }

/** Longest phrase, and longest words in its place, in UTF-16 units. */
export const MAX_PHRASE = 200

/** The index of phrases is made of three signs each (services/phrase/phrase-index.ts). */
export const MIN_PHRASE = 3

/** Issue keys: those of lineSchema, `too-short`. */
export const phraseSchema = z.object({
  words: lineSchema({ max: MAX_PHRASE }).refine((words) => words.length >= MIN_PHRASE, { error: 'too-short' }),
  wholeWords: z.boolean(),
})
