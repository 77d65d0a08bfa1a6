import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '#db/client.ts'
import { portalFolder } from '#db/portal-folder.ts'
import { createAttachment } from '../attachment/create-attachment.ts'
import { systemContext } from '../context.ts'
import { keepFile } from '../media/store-file.ts'
import type { DemoFileKey } from './articles/demo-article.ts'
import { demoFiles } from './files/demo-files.ts'

/** Stores the demonstration files under `dataDirectory` and enters them. Throws Error with the issues of a refusal. */
export function writeDemoFiles(db: Database, now: number, dataDirectory: string): ReadonlyMap<DemoFileKey, number> {
  const context = systemContext(db, now, 'demo-content')
  const keys = Object.keys(demoFiles) as DemoFileKey[]
  return new Map(
    keys.map((key) => {
      const { fileName, ...known } = demoFiles[key]
      const bytes = readFileSync(join(portalFolder(), 'services/demo-content/files', fileName))
      const created = createAttachment(context, keepFile(dataDirectory, { bytes, fileName, ...known }))
      if (!created.ok) throw new Error(`Demo file was refused (${fileName}): ${JSON.stringify(created.issues)}`)
      return [key, created.value.attachmentId]
    }),
  )
}
