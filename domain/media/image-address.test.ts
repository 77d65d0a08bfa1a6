import { expect, test } from 'vitest'
import { imageSources, parseImageFile, STAFF_IMAGE_ADDRESS, smallImageSources } from './image-address.ts'

const photo = { hash: 'ab'.repeat(32), mimeType: 'image/jpeg', width: 1_600, height: 900 }
const drawing = { ...photo, mimeType: 'image/png', width: 300 }

test('a page is given every width once, and one for programs that know no choice', () => {
  const { src, srcSet, webpSrcSet, ...size } = imageSources(photo)
  expect(size).toEqual({ width: 1_600, height: 900 })
  expect(src).toBe(`/media/${photo.hash}/960.jpg`)
  expect(srcSet.split(', ').map((one) => one.split('/').at(-1))).toEqual([
    '320.jpg 320w',
    '640.jpg 640w',
    '960.jpg 960w',
    '1280.jpg 1280w',
    '1600.jpg 1600w',
  ])
  expect(webpSrcSet).toBe(srcSet.replaceAll('.jpg', '.webp'))
})

test('a small drawing has one size; staff have addresses of their own', () => {
  expect(imageSources(drawing, STAFF_IMAGE_ADDRESS)).toMatchObject({
    src: `/panel/api/media/${photo.hash}/300.png`,
    webpSrcSet: `/panel/api/media/${photo.hash}/300.webp 300w`,
  })
})

test('beside a title an image is 160 wide, and twice as wide on a dense screen', () => {
  expect(smallImageSources(photo)).toEqual({
    src: `/media/${photo.hash}/160.jpg`,
    width: 160,
    height: 90,
    srcSet: `/media/${photo.hash}/160.jpg 160w, /media/${photo.hash}/320.jpg 320w`,
    webpSrcSet: `/media/${photo.hash}/160.webp 160w, /media/${photo.hash}/320.webp 320w`,
  })
})

test.each([
  [64, '64.png', '64.png 64w'],
  [175, '175.png', '175.png 175w'],
  [300, '160.png', '160.png 160w'],
])('a drawing %i px wide is never enlarged beside a title', (width, file, set) => {
  const { src, srcSet } = smallImageSources({ ...drawing, width })
  expect(src).toBe(`/media/${photo.hash}/${file}`)
  expect(srcSet.replaceAll(`/media/${photo.hash}/`, '')).toBe(set)
})

test.each(['160.jpg', '320.jpg', '1600.webp'])('a kept file: %s', (name) => {
  expect(parseImageFile(name, photo)).not.toBeNull()
})

test.each(['300.jpg', '320.png', '0320.jpg', '320.JPG', '320', '320.jpg/', '../320.jpg', '1e3.jpg', ''])(
  'not a kept file: %s',
  (name) => {
    expect(parseImageFile(name, photo)).toBeNull()
  },
)
