import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { PROOF_LASTS_MS } from '#domain/account/session-limits.ts'

/** As if everybody who is signed in had last shown a quarter of an hour ago who they are. */
export function growOld(dataDir: string): void {
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  // The portal may be writing.
  db.$client.pragma('busy_timeout = 10000')
  db.update(sessions)
    .set({ provenAt: Date.now() - PROOF_LASTS_MS })
    .run()
  db.$client.close()
}
