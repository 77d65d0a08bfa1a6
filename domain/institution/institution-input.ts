import { z } from 'zod'
import { recordId, seenLockVersion } from '../input-parts.ts'
import { institutionKinds } from '../register/register-terms.ts'
import { lineSchema } from '../text/text-schema.ts'

/** What one paste may bring: more than the longest list of members we know, ten times over. */
export const MAX_PASTED = 500

const facts = {
  kind: z.enum(institutionKinds, { error: 'not-an-institution-kind' }),
  name: lineSchema({ max: 300 }),
  /** The person was shown a similar institution and says that this one is another. */
  despiteSimilar: z.boolean().default(false),
}

export const CreateInstitutionsInput = z.object({
  institutions: z.array(z.object(facts)).min(1, { error: 'missing' }).max(MAX_PASTED, { error: 'too-many' }),
})
export const ChangeInstitutionInput = z.object({ institutionId: recordId, seenLockVersion, ...facts })
