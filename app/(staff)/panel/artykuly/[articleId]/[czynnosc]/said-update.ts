import 'server-only'
import type { FormReader } from '#app/_server/form-reader.ts'
import { ERRATUM_DAYS, type UpdateKind } from '#domain/article/update-kind.ts'

/** What readers are told, where the page asks for it; otherwise nothing is said, and the text's own words stay. */
export const saidUpdate = (read: FormReader) => ({
  changeNote: read.optional('changeNote'),
  // Whatever was sent: the input refuses what is no kind.
  updateKind: read.optional('updateKind') as UpdateKind | null,
  erratumWrong: read.optional('erratumWrong'),
  erratumRight: read.optional('erratumRight'),
  erratumDays: read.optionalNumber('erratumDays') ?? ERRATUM_DAYS,
})
