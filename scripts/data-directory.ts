import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE_FILE } from '#db/client.ts'
import { StartRefusal } from '#domain/start-refusal.ts'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'brak uprawnień do zapisu',
  EPERM: 'brak uprawnień do zapisu',
  EROFS: 'system plików jest tylko do odczytu',
  ENOTDIR: 'pod tą ścieżką jest plik, a nie katalog',
  EEXIST: 'pod tą ścieżką jest plik, a nie katalog',
  ENOSPC: 'na dysku nie ma miejsca',
  ENOENT: 'nie da się go utworzyć',
}

/** Makes the data directory when absent and tries to write there. Throws StartRefusal in one line that names DATA_DIR. */
export function requireDataDirectory(dataDir: string): void {
  const probe = join(dataDir, `.zapis-${process.pid}`)
  const database = join(dataDir, DATABASE_FILE)
  try {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(probe, 'próba zapisu')
    rmSync(probe)
    if (existsSync(database)) accessSync(database, constants.R_OK | constants.W_OK)
  } catch (error) {
    const reason = REASONS[codeOf(error)]
    if (reason === undefined) throw error
    throw new StartRefusal(
      `DATA_DIR: katalogu danych ${dataDir} nie da się użyć: ${reason}. Popraw to albo wskaż inny katalog zmienną DATA_DIR.`,
    )
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
