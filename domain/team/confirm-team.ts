/** A team of which nothing was learned for so long, in ms, should be asked whether all is as it was. */
export const CONFIRM_TEAM_AFTER_MS = 365 * 86_400_000
