import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { portalFolder } from '#db/portal-folder.ts'
import { createAttachment } from '#services/attachment/create-attachment.ts'
import type { EditorContext } from '#services/context.ts'
import { keepFile } from '#services/media/store-file.ts'
import type { DemoFileKey } from './articles/demo-article.ts'
import { demoFiles } from './files/demo-files.ts'
import { required } from './required.ts'

/** Stores the demonstration files under `dataDirectory` and enters them. Throws Error with the issues of a refusal. */
export function writeDemoFiles(context: EditorContext, dataDirectory: string): ReadonlyMap<DemoFileKey, number> {
  const keys = Object.keys(demoFiles) as DemoFileKey[]
  return new Map(
    keys.map((key) => {
      const { fileName, ...known } = demoFiles[key]
      const bytes = readFileSync(join(portalFolder(), 'demo/files', fileName))
      const created = createAttachment(context, keepFile(dataDirectory, { bytes, fileName, ...known }))
      return [key, required(created, fileName).attachmentId]
    }),
  )
}
