import 'server-only'
import { type StorageErrorCode, storageErrorCode } from '#db/storage-error-code.ts'

/** What a person is told when nothing could be kept, and what a program gets (RFC 4918, 11.5: 507). */
export type StorageProblem = { readonly code: StorageErrorCode; readonly status: 503 | 507; readonly text: string }

export const storageProblems = {
  'disk-full': {
    status: 507,
    text: 'Nie zapisano: na serwerze skończyło się miejsce na dysku. Powiadom administratora portalu i spróbuj ponownie później.',
  },
  'storage-busy': { status: 503, text: 'Nie zapisano: trwa inny, długi zapis. Spróbuj ponownie za chwilę.' },
  'storage-refuses': {
    status: 503,
    text: 'Nie zapisano: serwer nie może teraz zapisywać danych. Powiadom administratora portalu i spróbuj ponownie później.',
  },
  'database-replaced': {
    status: 503,
    text: 'Nie zapisano: plik bazy danych podmieniono albo usunięto w czasie pracy portalu. Zostaw tę kartę otwartą i powiadom administratora: musi uruchomić portal ponownie.',
  },
} as const satisfies Record<StorageErrorCode, Omit<StorageProblem, 'code'>>

/**
 * The problem behind an error, with one line of the log for whoever looks after the disk; null when the error is of
 * another kind.
 */
export function storageProblem(error: unknown): StorageProblem | null {
  const code = storageErrorCode(error)
  if (code === null) return null
  console.log(
    JSON.stringify({ level: 50, time: new Date().toISOString(), fault: code, err: String(error), msg: 'not kept' }),
  )
  return { code, ...storageProblems[code] }
}
