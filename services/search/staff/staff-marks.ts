import type { StaffSearchKind } from '#domain/search/staff-search-kinds.ts'

/** What kind of record it is: a token of letters only. */
export const staffKindMark = (kind: StaffSearchKind) => `kind${kind.replaceAll('_', '')}`
/** An account that wrote, keeps, handed over or published one of the texts. */
export const whoMark = (accountId: number) => `who${accountId}`
