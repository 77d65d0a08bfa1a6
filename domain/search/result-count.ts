/**
 * Results are counted so far; of more it is only said that there are more. Nobody pages through hundreds, and to count 60,000
 * takes longer than to find the ten that are shown.
 */
export const COUNTED_MAX = 500

/** So many of the best results can be paged through, of the portal of today and of the archive each. */
export const REACHABLE_MAX = 200
