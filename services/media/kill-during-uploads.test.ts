import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { migrateFile } from '#db/migrate.ts'
import { attachmentFiles, media } from '#db/schema/index.ts'
import { bundleProgram } from '#db/testing/bundle-program.ts'
import { startChild } from '#db/testing/child.ts'
import { testDirectory } from '#db/testing.ts'
import { imageFileName } from '#domain/media/image-address.ts'
import { imageWidths } from '#domain/media/image-size.ts'
import { accountOf } from '../testing.ts'
import { imageFolder, imagesFolder, unfinishedFolder } from './image-paths.ts'
import { removeOrphans } from './remove-orphans.ts'
import { filesFolder, storedFilePath } from './store-file.ts'

const ROUNDS = 30

test(`kill -9 during uploads, ${ROUNDS} rounds: no row without its files, and what was cut off is cleared away`, async () => {
  const program = bundleProgram(join(import.meta.dirname, 'testing', 'upload-for-ever.ts'))
  const directory = testDirectory()
  const file = join(directory, 'uploaded.sqlite')
  migrateFile({ file, now: 0 })
  const db = openDatabase(file)
  const account = String(accountOf(db, 'bogdan'))
  let acknowledged: string[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    const child = startChild(program, file, account, directory, String(round))
    await child.line(0)
    // A step that no upload takes a whole number of: every part of one is cut somewhere.
    await wait(15 + ((round * 97) % 400))
    child.process.kill('SIGKILL')
    expect(await child.ended).toMatchObject({ signal: 'SIGKILL', errors: '' })
    acknowledged = [...acknowledged, ...child.lines.slice(1)]
  }

  const images = db.select().from(media).all()
  expect(acknowledged.filter((hash) => images.every((image) => image.hash !== hash))).toEqual([])
  expect(images.length).toBeGreaterThan(0)
  for (const { hash, width, bytes } of images) {
    for (const one of imageWidths(width)) {
      for (const format of ['jpg', 'webp'] as const) {
        expect(existsSync(join(imageFolder(directory, hash), imageFileName(one, format)))).toBe(true)
      }
    }
    const master = readFileSync(join(imageFolder(directory, hash), imageFileName(width, 'jpg')))
    expect([master.byteLength, sha256(master)]).toEqual([bytes, hash])
  }
  const files = db.select().from(attachmentFiles).all()
  for (const { hash } of files) expect(sha256(readFileSync(storedFilePath(directory, hash)))).toBe(hash)

  await removeOrphans(db, directory, Date.now() + 2 * 3_600_000)
  expect(readdirSync(unfinishedFolder(directory))).toEqual([])
  expect(namesIn(imagesFolder(directory))).toEqual(images.map(({ hash }) => hash).sort())
  expect(namesIn(filesFolder(directory))).toEqual(files.map(({ hash }) => hash).sort())
  db.$client.close()
}, 180_000)

function namesIn(folder: string): string[] {
  const groups = readdirSync(folder).filter((name) => name.length === 2)
  return groups.flatMap((group) => readdirSync(join(folder, group))).sort()
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
