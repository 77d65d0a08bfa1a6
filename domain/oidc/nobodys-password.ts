type Account = { readonly createdAt: number; readonly passwordChangedAt: number }

/**
 * Whether an account still has the password that it was opened with at a sign-in with the office, and that nobody knows: it
 * was opened, linked and given it at one instant (ms UTC). `linkedAt` null = it is not linked. Linked again, nobody can tell.
 */
export function hasNobodysPassword({ createdAt, passwordChangedAt }: Account, linkedAt: number | null): boolean {
  return linkedAt === createdAt && passwordChangedAt === createdAt
}
