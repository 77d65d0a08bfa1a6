import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { inject, onTestFinished } from 'vitest'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { testDirectory } from '#db/testing.ts'
import type { MailServer } from '#domain/mail/mail-server.ts'
import { outbox } from '#services/mail/testing-mail.ts'
import { NOW } from '#services/testing.ts'
import { createLog } from './log.ts'
import { sendDueMail } from './send-mail.ts'

/** A portal in a folder of its own, which looks at its outbox when asked to. */
export function aMailPortal({ now = NOW }: { now?: number } = {}) {
  const dataDir = testDirectory()
  copyFileSync(inject('databaseTemplate'), join(dataDir, DATABASE_FILE))
  const database = openDatabase(join(dataDir, DATABASE_FILE))
  onTestFinished(() => void database.$client.close())
  const clock = { now }
  const look = (server: MailServer | null) =>
    sendDueMail({
      database,
      dataDir,
      siteUrl: 'https://portal.example',
      backups: false,
      mail: server && { server, from: 'portal@urzad.example' },
      clock: () => clock.now,
      log: createLog(new PassThrough().resume()),
    })
  const states = () => outbox(database).map(({ state }) => state)
  return { dataDir, database, clock, look, states }
}
