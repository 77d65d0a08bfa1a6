import { Conflict } from '#domain/errors.ts'

/** Throws Conflict when somebody saved since the form was read. */
export function requireSeenVersion(record: { readonly lockVersion: number }, seen: number): void {
  if (record.lockVersion !== seen) throw new Conflict(`Seen version ${seen}, saved version ${record.lockVersion}`)
}
