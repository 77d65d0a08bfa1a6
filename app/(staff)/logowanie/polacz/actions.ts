'use server'
import { formAction, goTo } from '#app/_server/form-action.ts'
import { ProofNeeded } from '#domain/errors.ts'
import { isProofOld } from '#services/context.ts'

/** Asks again who sits there before they are sent to the provider: what they bring back opens the account from then on. */
export const proveBeforeLinkingAction = formAction({
  run: ({ context }) => {
    if (isProofOld(context)) throw new ProofNeeded('Linking an account asks again who does it')
    return goTo('/logowanie/polacz')
  },
})
