import { StartError } from '#domain/start-error.ts'
import { storageErrorCode } from './storage-error-code.ts'

/**
 * One Polish line with the file and the next step for what SQLite and the file system answer at a start. An error of
 * another kind comes back as it is.
 */
export function databaseError(error: unknown, file: string): unknown {
  if (error instanceof StartError) return error
  const sentence = sentenceFor(error)
  return sentence === null ? error : new StartError(`Baza danych ${file}: ${sentence}`, { cause: error })
}

function sentenceFor(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return 'plik jest uszkodzony albo nie jest bazą SQLite. Przenieś go w inne miejsce i odtwórz bazę z kopii (katalog backups).'
  }
  if (code === 'EISDIR' || code === 'ENOTDIR') return 'pod tą ścieżką nie ma zwykłego pliku. Popraw DATA_DIR.'
  const kind = storageErrorCode(error)
  if (kind === 'disk-full') return 'na dysku nie ma miejsca. Zwolnij je i uruchom portal ponownie.'
  if (kind === 'storage-busy') return 'trzyma ją inny proces. Zatrzymaj go i spróbuj ponownie.'
  if (kind === 'storage-refuses') {
    return `nie da się jej otworzyć do zapisu (${code}). Sprawdź, czy na dysku jest miejsce, a plik i katalog należą do konta, na którym działa portal.`
  }
  return null
}
