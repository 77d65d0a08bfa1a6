import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { fileIssueKeys } from '#domain/attachment/file-kind.ts'
import { imageIssueKeys } from '#domain/media/image-kind.ts'
import { inspectFile } from '../attachment/inspect-file.ts'
import { lookInto } from '../attachment/inspection/look-into.ts'
import { aDocx, anOdt, anXlsx, aPdf } from '../attachment/testing-files.ts'
import { imageFolder } from './image-paths.ts'
import { keepImage } from './keep-image.ts'
import { aFlag, aPhoto, aPngOf } from './testing-images.ts'

/* Files that nobody would send on purpose, or only on purpose. The same ones each time: a failure can be had again. */

vi.setConfig({ testTimeout: 120_000 })

const MARK = 'ul. Tajna 7'

/** Good pictures of every kind that cameras, scanners and programs make. */
async function goodPictures(): Promise<Buffer[]> {
  const small = { width: 90, height: 60 }
  const place = { IFD0: { Artist: MARK }, IFD3: { GPSLatitude: '52/1 13/1 0/1', GPSLatitudeRef: 'N' } }
  const pictures = [
    aPhoto(small).withExif(place).jpeg(),
    aPhoto(small).withMetadata({ orientation: 6 }).jpeg({ progressive: true }),
    aPhoto(small).toColourspace('cmyk').jpeg(),
    aPhoto(small).toColourspace('b-w').jpeg({ chromaSubsampling: '4:4:4' }),
    aPhoto(small).toColourspace('rgb16').png({ progressive: true }),
    aFlag(small).png({ palette: true, colours: 3 }),
    aFlag(small).ensureAlpha(0.3).withExif(place).png(),
    aPhoto(small).withExif(place).webp({ lossless: true }),
    aPhoto(small).ensureAlpha(0.5).webp({ alphaQuality: 50 }),
    aPhoto(small).withExif(place).avif({ effort: 0 }),
    aFlag({ width: 1, height: 1 }).png(),
    aFlag({ width: 2_000, height: 1 }).jpeg(),
  ]
  return Promise.all(pictures.map((picture) => picture.toBuffer()))
}

/** Cut, flipped, lied about, mixed with one another. */
function* spoiled(files: readonly Buffer[]): Generator<Buffer> {
  let state = 20_150_302
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  for (const [index, file] of files.entries()) {
    yield file
    for (const share of [0.01, 0.1, 0.5, 0.9, 0.99])
      yield file.subarray(0, Math.max(1, Math.floor(file.length * share)))
    for (const flips of [1, 3, 10, 100]) {
      for (let round = 0; round < 2; round += 1) {
        const copy = Buffer.from(file)
        for (let flip = 0; flip < flips; flip += 1) copy[random(copy.length)] = random(256)
        yield copy
      }
    }
    // The beginning of one and the rest of another; a page, a script and an archive behind it; nothing but noughts.
    const other = files[(index + 1) % files.length] ?? file
    yield Buffer.concat([other.subarray(0, 16), file.subarray(16)])
    yield Buffer.concat([file, Buffer.from(`<script>alert(1)</script>PK\x03\x04${MARK}`, 'latin1')])
    yield Buffer.concat([file, other])
    yield Buffer.concat([file.subarray(0, 40), Buffer.alloc(file.length)])
  }
}

test('hundreds of odd pictures: kept clean or refused with a reason, quickly and in little memory', async () => {
  const bombs = [
    [60_000, 60_000],
    [2_147_483_647, 1],
    [1, 2_147_483_647],
    [40_001, 1_000],
  ].map(([width = 0, height = 0]) => aPngOf({ width, height }))
  const files = [...spoiled(await goodPictures()), ...bombs]
  expect(files.length).toBeGreaterThan(200)
  const directory = testDirectory()
  const begun = process.memoryUsage.rss()
  let slowest = 0
  let kept = 0
  for (const file of files) {
    const start = performance.now()
    const verdict = await keepImage(directory, file)
    slowest = Math.max(slowest, performance.now() - start)
    if (verdict.ok) {
      kept += 1
      await expectClean(imageFolder(directory, verdict.value.hash))
    } else expect(imageIssueKeys).toContain(verdict.issues[0]?.key)
  }
  expect(kept).toBeGreaterThan(12)
  expect(kept).toBeLessThan(files.length)
  expect(slowest).toBeLessThan(10_000)
  expect(process.memoryUsage.rss() - begun).toBeLessThan(500 * 1_048_576)
})

async function expectClean(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name))
    const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
    expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
    expect(bytes.includes(MARK) || bytes.includes('<script')).toBe(false)
  }
}

test('hundreds of odd documents: taken or refused with a reason', async () => {
  const good = [
    aPdf({ hidden: '8 0 << /Type /Annot >>', objects: '3 0 obj << /Length 3 >>\nstream\nabc\nendstream endobj\n' }),
    aDocx(['word/media/image1.png', MARK]),
    anXlsx(['xl/styles.xml', '<styles/>']),
    anOdt(),
    Buffer.from('lata;przyjęto\n2013;tak\n'),
  ]
  const files = [
    ...spoiled(good),
    ...[...spoiled(good)].map((file) => Buffer.concat([Buffer.from('%PDF-1.7\n'), file])),
  ]
  expect(files.length).toBeGreaterThan(150)
  let taken = 0
  for (const file of files) {
    // The parsers are asked here: a child for each would take minutes, and finds the same (run-inspector.test.ts).
    const isParsed = ['%PDF-', 'PK\x03\x04'].some((mark) => file.toString('latin1', 0, 8).startsWith(mark))
    for (const name of isParsed ? [''] : ['plik.csv', 'plik.pdf']) {
      const verdict = isParsed ? await lookInto(file) : await inspectFile(file, name)
      if (verdict.ok) taken += 1
      else expect(fileIssueKeys).toContain(verdict.refusal)
    }
  }
  expect(taken).toBeGreaterThan(good.length)
})
