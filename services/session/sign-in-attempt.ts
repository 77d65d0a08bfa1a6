/** Whose account is tried, as typed (folded), by whom. Only what somebody has proved counts as theirs. */
export type Attempt = {
  readonly account: string
  /** The account's id, when there is one: for the security log. */
  readonly accountId: number | null
  readonly clientAddress: string
  /** A browser that has signed in to the account before. */
  readonly knownBrowser?: string | null
  /** A session of the account, in which its password is asked again. */
  readonly sessionId?: string | null
  /** No sign-in: somebody asks for a link because the password is forgotten. */
  readonly isForgotten?: boolean
  /** The password was right already: what is tried is the second factor. */
  readonly isFactor?: boolean
}
