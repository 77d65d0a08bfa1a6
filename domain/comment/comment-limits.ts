/** UTF-16 units. */
export const MAX_COMMENT = 2_000
/** A longer passage is named by its beginning. */
export const MAX_QUOTE = 500
