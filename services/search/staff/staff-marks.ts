import type { StaffSearchKind } from '#domain/search/staff-search-kinds.ts'

/* Marks of the panel's own index, with the sign of all marks (search-marks.ts). */

/** What kind of record it is. */
export const staffKindMark = (kind: StaffSearchKind) => `~~kind${kind.replaceAll('_', '')}`
/** An account that wrote, keeps, handed over or published one of the texts. */
export const whoMark = (accountId: number) => `~~who${accountId}`
