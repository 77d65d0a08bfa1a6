import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { attachmentFiles, attachments, media } from '#db/schema/index.ts'
import { testDirectory } from '#db/testing.ts'
import { anAuditEntry, putRow } from '#db/testing-rows.ts'
import { FACTOR_KEY_FILE } from '#domain/account/factor-key-file.ts'
import { imageFolder } from '../media/image-paths.ts'
import { storedFilePath } from '../media/store-file.ts'

const NOON = Date.UTC(2026, 10, 26, 12)

/** A data directory with an account, an attachment, an image of two files and the key of second factors. */
export function aDataDirectory(): string {
  const dataDir = join(testDirectory(), 'data')
  migrate({ dataDir, now: NOON })
  addAttachment(dataDir, 'treść pliku')
  const image = 'treść obrazu'
  inDatabase(dataDir, (db) =>
    db
      .insert(media)
      .values({
        hash: sha256(image),
        mimeType: 'image/jpeg',
        width: 640,
        height: 480,
        bytes: 9,
        uploadName: 'a.jpg',
        createdAt: NOON,
      })
      .run(),
  )
  write(join(dataDir, FACTOR_KEY_FILE), 'klucz')
  for (const name of ['640.jpg', '640.webp']) write(join(imageFolder(dataDir, sha256(image)), name), image)
  return dataDir
}

/** Returns the path of its file in the data directory. */
export function addAttachment(dataDir: string, content: string): string {
  const hash = sha256(content)
  write(storedFilePath(dataDir, hash), content)
  inDatabase(dataDir, (db) => {
    const { id } = db.insert(attachments).values({ createdAt: NOON }).returning({ id: attachments.id }).get()
    db.insert(attachmentFiles)
      .values({ attachmentId: id, hash, mimeType: 'text/csv', bytes: 9, fileName: 'a.csv', createdAt: NOON })
      .run()
  })
  return `files/${hash.slice(0, 2)}/${hash}`
}

/** Says that something was saved at the instant (ms UTC). */
export function recordEntry(dataDir: string, at: number): void {
  inDatabase(dataDir, ({ $client }) => putRow($client, 'audit_log', anAuditEntry({ recorded_at: at })))
}

export function inDatabase(dataDir: string, work: (db: ReturnType<typeof openDatabase>) => void): void {
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  try {
    work(db)
  } finally {
    db.$client.close()
  }
}

/** Every file below the folder with what is in it and when it was written; left out is what whoever reads makes: `-shm` and an empty `-wal`. */
export function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => statSync(join(folder, path)).isFile() && !path.endsWith('-shm') && !isEmptyLog(join(folder, path)),
  )
  return Object.fromEntries(
    files
      .sort()
      .map((path) => [path, `${statSync(join(folder, path)).mtimeMs} ${sha256(readFileSync(join(folder, path)))}`]),
  )
}

function isEmptyLog(path: string): boolean {
  return path.endsWith('-wal') && statSync(path).size === 0
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
