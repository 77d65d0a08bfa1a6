import { z } from 'zod'
import { recordId } from '../input-parts.ts'
import { chosenMailKinds } from './mail-kinds.ts'

/** Of one's own account: which mail it gets. */
export const ChooseMailInput = z.object({
  accountId: recordId,
  kinds: z.array(z.enum(chosenMailKinds, { error: 'not-a-choice' })).transform((chosen) => [...new Set(chosen)].sort()),
})

/** To whom it goes: oneself. */
export const TrialMailInput = z.object({ accountId: recordId })

export const SettleMailInput = z.object({ mailId: recordId })
