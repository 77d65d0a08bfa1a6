import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { imageFolder, keptImagePath, unfinishedFolder } from './image-paths.ts'
import { keepImage } from './keep-image.ts'
import { makeMissingWidth } from './make-missing-width.ts'
import { aFlag, aPhoto } from './testing-images.ts'

/** An image as releases before the width of 160 kept it. */
async function olderImage(bytes: Uint8Array) {
  const directory = testDirectory()
  const verdict = await keepImage(directory, bytes)
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.issues))
  const folder = imageFolder(directory, verdict.value.hash)
  for (const name of readdirSync(folder)) if (name.startsWith('160.')) rmSync(join(folder, name))
  return { directory, folder, image: verdict.value }
}

test.each([
  ['jpg', () => aPhoto({ width: 1_000, height: 500 }).jpeg()],
  ['png', () => aFlag({ width: 1_000, height: 500 }).png()],
] as const)('an older image gets its small files from its master, here %s', async (format, picture) => {
  const { directory, folder, image } = await olderImage(await picture().toBuffer())
  for (const one of ['webp', format] as const) {
    const bytes = await makeMissingWidth(directory, image, { width: 160, format: one })
    expect(await sharp(bytes ?? '').metadata()).toMatchObject({
      format: one === 'jpg' ? 'jpeg' : one,
      width: 160,
      height: 80,
    })
    expect(readFileSync(keptImagePath(directory, image.hash, { width: 160, format: one }))).toEqual(bytes)
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('160.'))).toHaveLength(2)
  expect(readdirSync(unfinishedFolder(directory))).toEqual([])
})

test('all who ask at once are given the one that is made', async () => {
  const { directory, image } = await olderImage(await aPhoto().jpeg().toBuffer())
  const wanted = { width: 160, format: 'webp' } as const
  const [first, second] = await Promise.all([
    makeMissingWidth(directory, image, wanted),
    makeMissingWidth(directory, image, wanted),
  ])
  expect(first).not.toBeNull()
  expect(second).toBe(first)
})

test('a disk that takes nothing in still lets the reader see it', async () => {
  const { directory, image } = await olderImage(await aPhoto().jpeg().toBuffer())
  rmSync(unfinishedFolder(directory), { recursive: true })
  // A file where the folder would be: no user of any system can write below it, root neither.
  writeFileSync(unfinishedFolder(directory), '')
  expect(await makeMissingWidth(directory, image, { width: 160, format: 'webp' })).toBeInstanceOf(Buffer)
  expect(existsSync(keptImagePath(directory, image.hash, { width: 160, format: 'webp' }))).toBe(false)
})

test('without its master there is nothing to make it from', async () => {
  const { directory, folder, image } = await olderImage(await aPhoto().jpeg().toBuffer())
  rmSync(folder, { recursive: true })
  expect(await makeMissingWidth(directory, image, { width: 160, format: 'webp' })).toBeNull()
})
