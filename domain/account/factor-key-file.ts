/** Beside the database, and in every copy of it: the key of what apps make codes of. Without it none can be checked. */
export const FACTOR_KEY_FILE = 'factor-key'
