import { requireMadeHere, type StaffContext } from './context.ts'

type StaffQuery<Asked extends unknown[], Answer> = {
  (context: StaffContext, ...asked: Asked): Answer
  readonly isStaffQuery: true
}

/**
 * The one shape of a question that the panel asks: it knows who asks, and so it can leave out what is not for them. What
 * verbs ask inside their transaction stays a function of `tx`; where pages need the same, a query `…ForStaff` stands
 * beside it. Throws TypeError for a context made elsewhere.
 */
export function defineStaffQuery<Asked extends unknown[], Answer>(
  ask: (context: StaffContext, ...asked: Asked) => Answer,
): StaffQuery<Asked, Answer> {
  const query = (context: StaffContext, ...asked: Asked): Answer => {
    requireMadeHere(context)
    return ask(context, ...asked)
  }
  return Object.assign(query, { isStaffQuery: true } as const)
}
