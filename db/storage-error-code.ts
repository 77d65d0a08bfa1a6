/** Why nothing could be written: no room, another writer that took too long, a disk that refuses, or a file replaced under us. */
export type StorageErrorCode = 'disk-full' | 'storage-busy' | 'storage-refuses' | 'database-replaced'

const codes: readonly (readonly [pattern: RegExp, code: StorageErrorCode])[] = [
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT)$/, 'disk-full'],
  [/^SQLITE_(?:BUSY|LOCKED)/, 'storage-busy'],
  [/^DATABASE_REPLACED$/, 'database-replaced'],
  // SQLITE_IOERR: the log beside the database could not be lengthened, which a full disk answers too.
  [/^(?:SQLITE_(?:READONLY|CANTOPEN|PERM|IOERR)|EROFS$|EACCES$|EPERM$|EIO$|EMFILE$|ENFILE$)/, 'storage-refuses'],
]

/** What the database or the file system means by an error; null = something else, most likely our own mistake. */
export function storageErrorCode(error: unknown): StorageErrorCode | null {
  for (let one = error; one instanceof Error; one = one.cause) {
    const code = 'code' in one ? String(one.code) : ''
    const found = codes.find(([pattern]) => pattern.test(code))
    if (found) return found[1]
  }
  return null
}
