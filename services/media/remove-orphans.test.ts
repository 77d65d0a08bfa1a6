import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { editorAt } from '../article/testing.ts'
import { createAttachment } from '../attachment/create-attachment.ts'
import { aPdf } from '../attachment/testing-files.ts'
import { accepted } from '../testing.ts'
import { createMedia } from './create-media.ts'
import { imageFolder, imagesFolder, unfinishedFolder } from './image-paths.ts'
import { keepImage } from './keep-image.ts'
import { removeOrphans, setAsideFolder } from './remove-orphans.ts'
import { keepFile, storedFilePath } from './store-file.ts'
import { aFlag, aPhoto } from './testing-images.ts'

const HOUR = 3_600_000
const now = Date.now()

/** As if it had lain there for `age` ms. */
function aged(path: string, age: number): string {
  utimesSync(path, (now - age) / 1_000, (now - age) / 1_000)
  return path
}

test('what has its row stays; what was cut off before it is set aside after an hour and goes after a month', async () => {
  const db = openTestDatabase()
  const directory = testDirectory()
  const keep = async (picture: ReturnType<typeof aFlag>) => {
    const kept = await keepImage(directory, await picture.png().toBuffer())
    if (!kept.ok) throw new Error(JSON.stringify(kept.issues))
    return kept.value
  }
  const store = (objects: string) =>
    keepFile(directory, { bytes: aPdf({ objects }), fileName: 'plan.pdf', kind: 'pdf' })
  const [entered, left, fresh] = [await keep(aFlag()), await keep(aPhoto()), await keep(aPhoto(undefined, 2))]
  const [known, lost] = [store(''), store('3 0 obj null endobj\n')]
  accepted(createMedia(editorAt(db), { ...entered, uploadName: 'a.png' }))
  accepted(createAttachment(editorAt(db), known))
  mkdirSync(join(unfinishedFolder(directory), 'przerwane'))
  writeFileSync(join(imagesFolder(directory), 'notatka.txt'), 'nie nasze')

  const kept = [
    aged(imageFolder(directory, entered.hash), 2 * HOUR),
    aged(storedFilePath(directory, known.hash), 2 * HOUR),
    aged(join(imagesFolder(directory), 'notatka.txt'), 2 * HOUR),
    imageFolder(directory, fresh.hash),
  ]
  const gone = [
    aged(imageFolder(directory, left.hash), 2 * HOUR),
    aged(storedFilePath(directory, lost.hash), 2 * HOUR),
    aged(join(unfinishedFolder(directory), 'przerwane'), 2 * HOUR),
  ]
  expect(await removeOrphans(db, directory, now)).toBe(3)
  expect(kept.filter((path) => !existsSync(path))).toEqual([])
  expect(gone.filter((path) => existsSync(path))).toEqual([])

  const aside = () => readdirSync(setAsideFolder(directory)).sort()
  expect(aside()).toEqual([left.hash, lost.hash].sort())
  await removeOrphans(db, directory, now + 29 * 24 * HOUR)
  expect(aside()).toContain(left.hash)
  await removeOrphans(db, directory, now + 31 * 24 * HOUR)
  expect(aside()).not.toContain(left.hash)
})

test('what a former release had set aside moves over and keeps its month', async () => {
  const db = openTestDatabase()
  const directory = testDirectory()
  const former = join(directory, 'bez-wpisu')
  mkdirSync(former)
  writeFileSync(join(former, 'a'.repeat(64)), 'plik')
  aged(join(former, 'a'.repeat(64)), 20 * 24 * HOUR)
  await removeOrphans(db, directory, now)
  expect([existsSync(former), readdirSync(setAsideFolder(directory))]).toEqual([false, ['a'.repeat(64)]])
  await removeOrphans(db, directory, now + 11 * 24 * HOUR)
  expect(readdirSync(setAsideFolder(directory))).toEqual([])
})

test('the same upload again saves what an earlier one left', async () => {
  const db = openTestDatabase()
  const directory = testDirectory()
  const bytes = await aFlag().png().toBuffer()
  const first = await keepImage(directory, bytes)
  if (!first.ok) throw new Error(JSON.stringify(first.issues))
  const folder = aged(imageFolder(directory, first.value.hash), 2 * HOUR)
  await keepImage(directory, bytes)
  expect(await removeOrphans(db, directory, now)).toBe(0)
  expect(existsSync(folder)).toBe(true)
})

test('an empty data directory has none', async () => {
  expect(await removeOrphans(openTestDatabase(), testDirectory(), now)).toBe(0)
})
