import { z } from 'zod'
import { optionalDate, optionalLine, optionalWebAddress, recordId, seenLockVersion } from '../input-parts.ts'
import { legalActKinds } from '../register/register-terms.ts'
import { lineSchema } from '../text/text-schema.ts'

const facts = {
  kind: z.enum(legalActKinds, { error: 'not-a-legal-act-kind' }),
  /** As printed, for example "47/2015"; null when the source gives none. */
  number: optionalLine(60),
  issuer: lineSchema({ max: 200 }),
  title: lineSchema({ max: 500 }),
  signed: optionalDate,
  promulgation: optionalLine(200),
  url: optionalWebAddress,
  /** The act that this one amends. */
  amendsId: recordId.nullable().default(null),
}

export const CreateLegalActInput = z.object(facts)
export const ChangeLegalActInput = z.object({ legalActId: recordId, seenLockVersion, ...facts })
