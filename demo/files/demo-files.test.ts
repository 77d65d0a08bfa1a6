import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inspectFile } from '#services/attachment/inspect-file.ts'
import { lookInto } from '#services/attachment/inspection/look-into.ts'
import { demoFiles } from './demo-files.ts'

test.each(Object.values(demoFiles))('$fileName would be taken from anybody', async ({ fileName, kind, findings }) => {
  const bytes = readFileSync(join(import.meta.dirname, fileName))
  const look = kind === 'csv' ? await inspectFile(bytes, fileName) : await lookInto(bytes)
  expect(look).toEqual({ ok: true, kind, findings })
})
