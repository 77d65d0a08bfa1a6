import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { parseMailServer } from '#domain/mail/mail-server.ts'
import { sendDueMail } from '#server/send-mail.ts'

/** Child process of server/send-mail.test.ts: `send-mail-once <data directory> <mail server> <ms UTC>`. Looks at the outbox once. */
const [dataDir = '', url = '', now = ''] = process.argv.slice(2)
const server = parseMailServer(url)
if (server === null) throw new Error(`${url} is no address of a mail server`)
const isDone = await sendDueMail({
  database: openDatabase(join(dataDir, DATABASE_FILE)),
  dataDir,
  siteUrl: 'https://portal.example',
  backups: false,
  mail: { server, from: 'portal@urzad.example' },
  clock: () => Number(now),
  log: { warn: () => {}, error: (found: unknown) => void writeSync(2, `${JSON.stringify(found)}\n`) },
})
writeSync(1, `${isDone}\n`)
