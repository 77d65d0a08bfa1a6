import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { MAX_IMAGE_BYTES } from '#domain/media/image-size.ts'
import { imageFolder, imagesFolder, unfinishedFolder } from './image-paths.ts'
import { keepImage } from './keep-image.ts'
import { aFlag, aPhoto, aPngOf } from './testing-images.ts'

async function kept(bytes: Uint8Array) {
  const directory = testDirectory()
  const verdict = await keepImage(directory, bytes)
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.issues))
  const folder = imageFolder(directory, verdict.value.hash)
  const read = (name: string) => readFileSync(join(folder, name))
  return { ...verdict.value, directory, files: readdirSync(folder).sort(), read }
}

async function refusal(bytes: Uint8Array) {
  const directory = testDirectory()
  const verdict = await keepImage(directory, bytes)
  expect(existsSync(imagesFolder(directory))).toBe(false)
  return verdict.ok ? 'kept' : verdict.issues.map(({ field, key }) => `${field}: ${key}`).join()
}

/** Colour of the pixel at a share of width and height. */
async function colourAt(bytes: Buffer, x: number, y: number) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
  return red > green && red > blue ? 'red' : green > blue ? 'green' : 'blue'
}

describe('what is kept', () => {
  test('a photograph at every width that it has, as WebP and JPEG, with nothing left of an unfinished one', async () => {
    const photo = await kept(await aPhoto({ width: 1_000, height: 500 }).jpeg().toBuffer())
    expect(photo).toMatchObject({ mimeType: 'image/jpeg', width: 1_000, height: 500 })
    expect(photo.files).toEqual([
      '1000.jpg',
      '1000.webp',
      '160.jpg',
      '160.webp',
      '320.jpg',
      '320.webp',
      '640.jpg',
      '640.webp',
    ])
    expect(await sharp(photo.read('640.webp')).metadata()).toMatchObject({ format: 'webp', width: 640, height: 320 })
    expect(photo.read('1000.jpg')).toHaveLength(photo.bytes)
    expect(readdirSync(unfinishedFolder(photo.directory))).toEqual([])
  })

  test('a drawing keeps its edges: PNG and lossless WebP', async () => {
    const drawing = await kept(await aFlag().png().toBuffer())
    expect(drawing).toMatchObject({ mimeType: 'image/png', width: 64, height: 32, files: ['64.png', '64.webp'] })
    const pixels = (name: string) => sharp(drawing.read(name)).removeAlpha().raw().toBuffer()
    expect(await pixels('64.webp')).toEqual(await pixels('64.png'))
  })

  test('transparency stays', async () => {
    const veil = await kept(await aPhoto().ensureAlpha(0.5).webp().toBuffer())
    expect(veil.mimeType).toBe('image/png')
    expect(await sharp(veil.read('320.webp')).stats()).toMatchObject({ isOpaque: false })
  })

  test('nothing is larger than the master box, whatever was sent', async () => {
    expect(await kept(await aFlag({ width: 5_000, height: 1_000 }).png().toBuffer())).toMatchObject({
      width: 2_560,
      height: 512,
    })
    expect(await kept(await aFlag({ width: 30, height: 16_384 }).png().toBuffer())).toMatchObject({
      width: 15,
      height: 8_192,
    })
  })

  test('the same picture is kept once, also by two at a time', async () => {
    const directory = testDirectory()
    const bytes = await aPhoto().jpeg().toBuffer()
    const [first, second] = await Promise.all([keepImage(directory, bytes), keepImage(directory, bytes)])
    expect(second).toEqual(first)
    expect(readdirSync(imagesFolder(directory))).toHaveLength(2)
  })

  test.each([
    ['grey', () => aPhoto().toColourspace('b-w').png()],
    ['of four inks', () => aPhoto().toColourspace('cmyk').jpeg()],
    ['of 16 bits', () => aPhoto().toColourspace('rgb16').png()],
    ['AVIF', () => aPhoto().avif({ effort: 0 })],
  ])('a picture %s', async (_, picture) => {
    const { read } = await kept(await picture().toBuffer())
    expect(await sharp(read('400.webp')).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar' })
  })
})

describe('what does not come along', () => {
  test('place, camera, profile and remarks', async () => {
    const secret = 'Komenda'
    const photo = aPhoto()
      .withExif({
        IFD0: { Artist: secret, Copyright: secret },
        IFD3: { GPSLatitude: '52/1 13/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${secret}</x:xmpmeta>`)
      .withIccProfile('p3')
    const sent = await photo.jpeg().toBuffer()
    expect((await sharp(sent).metadata()).exif).toBeDefined()
    const { files, read } = await kept(sent)
    for (const name of files) {
      const left = await sharp(read(name)).metadata()
      expect([left.exif, left.xmp, left.iptc, left.icc, left.orientation], name).toEqual(Array(5).fill(undefined))
      expect(read(name).includes(secret), name).toBe(false)
    }
  })

  test.each([
    ['an archive', 'PK\x03\x04payload.exe'],
    ['a script', '<script>alert(1)</script>'],
    ['a page', '<html><body onload=alert(1)>'],
  ])('%s hung on a photograph', async (_, tail) => {
    const sent = Buffer.concat([await aPhoto().jpeg().toBuffer(), Buffer.from(tail, 'latin1')])
    const { files, read } = await kept(sent)
    for (const name of files) expect(read(name).includes(tail), name).toBe(false)
  })
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a picture taken with the camera turned (Exif %i) stands upright',
  async (orientation) => {
    // What the camera saw, written down turned, with the word how to turn it back.
    const back = {
      1: [0],
      2: [0, 'x'],
      3: [180],
      4: [180, 'x'],
      5: [270, 'x'],
      6: [270],
      7: [90, 'x'],
      8: [90],
    } as const
    const [angle, mirror] = back[orientation as keyof typeof back]
    const flipped = mirror === 'x' ? await aFlag().flop().png().toBuffer() : await aFlag().png().toBuffer()
    const turned = await sharp(flipped).rotate(angle).png().toBuffer()
    const { read, ...size } = await kept(
      await sharp(turned).withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer(),
    )
    expect(size).toMatchObject({ width: 64, height: 32 })
    const picture = read('64.jpg')
    expect([
      await colourAt(picture, 0.1, 0.1),
      await colourAt(picture, 0.1, 0.9),
      await colourAt(picture, 0.9, 0.1),
      await colourAt(picture, 0.9, 0.9),
    ]).toEqual(['green', 'red', 'blue', 'blue'])
  },
)

describe('what is refused', () => {
  test.each([
    ['empty', () => new Uint8Array()],
    ['too-large', () => new Uint8Array(MAX_IMAGE_BYTES + 1)],
    ['svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['gif', () => Buffer.from('GIF89a/*\x00\x00*/=1;alert(1)//', 'latin1')],
    ['not-an-image', () => Buffer.from('<!doctype html><title>Zdjęcie</title>')],
    ['not-an-image', () => Buffer.from('%PDF-1.7\n')],
    ['broken', () => Buffer.from('\xff\xd8\xff\xe0<html>', 'latin1')],
    ['too-many-pixels', () => aPngOf({ width: 60_000, height: 60_000 })],
    ['too-many-pixels', () => aPngOf({ width: 1_000_000, height: 41 })],
    ['broken', () => aPngOf({ width: 0, height: 0 })],
    // Says it is large enough to matter and holds one row.
    ['broken', () => aPngOf({ width: 5_000, height: 5_000 }, { pixels: Buffer.alloc(15_001) })],
  ])('%s', async (reason, bytes) => {
    expect(await refusal(bytes())).toBe(`file: ${reason}`)
  })

  test('what moves', async () => {
    const frames = Buffer.concat([Buffer.alloc(300, 90), Buffer.alloc(300, 200)])
    const moving = await sharp(frames, { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer()
    expect(await refusal(moving)).toBe('file: animated')
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s cut anywhere', async (format) => {
    const whole = await aPhoto({ width: 120, height: 90 })
      .toFormat(format, { effort: format === 'avif' ? 0 : undefined })
      .toBuffer()
    for (const share of [0.02, 0.3, 0.6, 0.95]) {
      const verdict = await refusal(whole.subarray(0, Math.floor(whole.length * share)))
      expect(verdict, String(share)).toMatch(/^file: (broken|not-an-image)$/)
    }
  })
})

test('a folder is never made of anything but a hash', () => {
  expect(() => imageFolder('/tmp', '../../etc')).toThrow(RangeError)
})

test('a disk that refuses is no fault of the picture', async () => {
  const directory = testDirectory()
  rmSync(directory, { recursive: true })
  const bytes = await aFlag().png().toBuffer()
  await expect(keepImage(join(directory, '\0'), bytes)).rejects.toThrow()
})
