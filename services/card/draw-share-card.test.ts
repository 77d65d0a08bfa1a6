import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { bundleProgram } from '#db/testing/bundle-program.ts'
import { startChild } from '#db/testing/child.ts'
import { testDirectory } from '#db/testing.ts'
import { drawShareCard } from './draw-share-card.ts'
import type { ShareCard } from './share-card.ts'

const plain: ShareCard = {
  revisionId: 1,
  siteName: 'Komunikat',
  title: 'Przyjęto Krajowy Plan Działań',
  added: 'Dodane dnia 20 maja 2013 r.',
  isArchived: false,
}

/** Colour at a place, as hexadecimal. */
async function colourAt(picture: Buffer, left: number, top: number): Promise<string> {
  const pixel = await sharp(picture).removeAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer()
  return pixel.toString('hex')
}

/** Rows of the picture in which anything but paper is drawn, in the column of the title. */
async function inkedRows(picture: Buffer): Promise<readonly number[]> {
  const { data, info } = await sharp(picture)
    .greyscale()
    .extract({ left: 72, top: 160, width: 1_056, height: 380 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const rows = Array.from({ length: info.height }, (_, row) => row)
  const hasInk = (row: number) => data.subarray(row * info.width, (row + 1) * info.width).some((light) => light < 120)
  return rows.filter(hasInk).map((row) => row + 160)
}

test('a sheet of the size that networks ask for, small enough to be kept by the thousand', async () => {
  const picture = await drawShareCard(plain)
  expect(await sharp(picture).metadata()).toMatchObject({
    format: 'png',
    width: 1_200,
    height: 630,
    isProgressive: false,
  })
  expect(picture.byteLength).toBeLessThan(40_000)
  expect(await drawShareCard(plain)).toEqual(picture)
})

test.each([
  ['title', { title: 'Przyjęto Krajowy Plan Dzialań' }],
  ['date', { added: 'Dodano: maj 2013 r.' }],
  ['name of the portal', { siteName: 'Portal' }],
])('another %s is another picture', async (_, change) => {
  expect(await drawShareCard({ ...plain, ...change })).not.toEqual(await drawShareCard(plain))
})

test('an archived text says so: a band of sand, with a rule and words', async () => {
  expect(await colourAt(await drawShareCard(plain), 600, 560)).toBe('faf9f6')
  const archived = await drawShareCard({ ...plain, isArchived: true })
  expect([await colourAt(archived, 600, 560), await colourAt(archived, 4, 600)]).toEqual(['f4ecd8', '8a6a1c'])
})

test.each([
  ['a title as long as one can be', 'Zespół do spraw przeciwdziałania '.repeat(9)],
  ['one word without an end', 'Ź'.repeat(300)],
  ['markup, which is no markup here', '<span size="900pt">&amp; "Zespół" <b>'],
])('%s leaves its date free', async (_, title) => {
  const rows = await inkedRows(await drawShareCard({ ...plain, title }))
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.some((row) => row > 470 && row < 490)).toBe(false)
})

test('Polish letters are drawn from the file of ours, on a machine without a single font', async () => {
  const directory = testDirectory()
  const configuration = join(directory, 'fonts.conf')
  writeFileSync(configuration, `<fontconfig><cachedir>${directory}</cachedir></fontconfig>`)
  const former = process.env.FONTCONFIG_FILE
  process.env.FONTCONFIG_FILE = configuration
  const program = bundleProgram(join(import.meta.dirname, 'testing', 'draw-titles.ts'))
  const child = startChild(program, 'ąąąą', 'ęęęę', '□□□□')
  if (former === undefined) delete process.env.FONTCONFIG_FILE
  else process.env.FONTCONFIG_FILE = former
  expect(await child.ended).toMatchObject({ code: 0, errors: '' })
  // A letter that no font has is drawn as an empty frame: two of them would be the same picture.
  expect(new Set(child.lines).size).toBe(3)
}, 30_000)
