import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { attachmentFiles, attachments } from '#db/schema/index.ts'
import { type DrillReport, isDrillGood } from '#domain/backup/backup-reports.ts'
import { backupsFolder } from '#services/backup/list-backups.ts'
import { makeBackup } from '#services/backup/make-backup.ts'
import { readDrillReport } from '#services/backup/report-files.ts'
import { storedFilePath } from '#services/media/store-file.ts'
import { type BenchPortal, withPortal } from './portal.ts'
import { createWords } from './words.ts'

/** A backup and a drill of it (`npm run drill`), unattended. Times in seconds by the clock. */
export type Drill = {
  readonly articles: number
  readonly fileBytes: number
  readonly backup: number
  readonly restore: number
  readonly start: number
  readonly total: number
  /** How many pages were the same, and whether all was. */
  readonly pages: number
  readonly isGood: boolean
}

const FILE_BYTES = 4 * 1024 ** 2

/** On a portal of so many articles, with so many bytes of files that cannot be made smaller. */
export function measureDrill({ articles, fileBytes }: Pick<Drill, 'articles' | 'fileBytes'>): Promise<Drill> {
  return withPortal({ articles, pinned: false }, async (portal) => {
    addFiles(portal.dataDir, fileBytes)
    const before = performance.now()
    await makeBackup({ dataDir: portal.dataDir, place: backupsFolder(portal.dataDir), now: Date.now() })
    const backup = (performance.now() - before) / 1_000
    const { restoreMs, startMs, totalMs, pages, ...differences } = await holdDrill(portal)
    const isGood = isDrillGood({ restoreMs, startMs, totalMs, pages, ...differences })
    return {
      ...{ articles, fileBytes, backup, pages, isGood },
      ...{ restore: restoreMs / 1_000, start: startMs / 1_000, total: totalMs / 1_000 },
    }
  })
}

/** Attachments that no text uses: a backup asks only whether there is a row. The same every time. */
function addFiles(dataDir: string, fileBytes: number): void {
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  const random = createWords(13)
  const content = Buffer.from(Uint8Array.from({ length: FILE_BYTES }, () => random.number(256)))
  for (let number = 0; number < fileBytes / FILE_BYTES; number++) {
    content.writeUInt32LE(number)
    const hash = createHash('sha256').update(content).digest('hex')
    const path = storedFilePath(dataDir, hash)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    const createdAt = Date.now()
    const { id } = db.insert(attachments).values({ createdAt }).returning({ id: attachments.id }).get()
    const file = { hash, mimeType: 'text/csv', bytes: FILE_BYTES, fileName: `pomiar-${number}.csv`, createdAt }
    db.insert(attachmentFiles)
      .values({ attachmentId: id, ...file })
      .run()
  }
  db.$client.close()
}

/** Throws when it left no report. */
async function holdDrill({ dataDir, url }: BenchPortal): Promise<DrillReport> {
  const { port } = new URL(url)
  const env = { ...process.env, DATA_DIR: dataDir, PORT: port, HOST: '127.0.0.1', SITE_URL: url }
  const child = spawn(process.execPath, ['scripts/run.mjs', 'drill'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  await once(child, 'exit')
  const report = readDrillReport(dataDir)
  if (report === null) throw new Error('The drill left no report')
  return report
}
