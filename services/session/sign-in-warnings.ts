import { defineStaffQuery } from '../define-staff-query.ts'
import { areClientsHidden } from './sign-in-sources.ts'
import { readThrottled } from './throttled-sign-ins.ts'

/** What „Stan systemu" says of signing in: tries that were not let through, and whether all seem to come from here. */
export const readSignInWarnings = defineStaffQuery(({ db, now }, siteUrl: string) => ({
  throttled: readThrottled(db, now),
  areClientsHidden: areClientsHidden(db, siteUrl),
}))
