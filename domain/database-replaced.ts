/**
 * The database file was replaced or removed while it was open: what is written now would go into a file that nobody
 * finds again, so nothing is written until the portal is started again.
 */
export class DatabaseReplaced extends Error {
  readonly code = 'DATABASE_REPLACED'
  override readonly name = 'DatabaseReplaced'
}
