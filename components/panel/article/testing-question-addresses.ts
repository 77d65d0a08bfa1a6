import { actionAddresses } from './action-labels.ts'
import { actionsAskedAt } from './confirmed-action.ts'

/** Last parts of the addresses at which something is asked: tests look at each of them. */
export const questionAddresses: readonly string[] = [...new Set(Object.values(actionAddresses))].filter(
  (address) => actionsAskedAt(address).length > 0,
)
