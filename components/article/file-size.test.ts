import { describe, expect, test } from 'vitest'
import { fileSize } from './file-size.ts'

describe('size of a file in Polish', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [1234, '1,2 kB'],
    [9949, '9,9 kB'],
    [9950, '10 kB'],
    [12_345, '12 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_234_567, '1,2 MB'],
    [10_000_000, '10 MB'],
    [3_000_000_000, '3 GB'],
  ])('%i bytes are "%s"', (bytes, words) => {
    expect(fileSize(bytes)).toBe(words)
  })
})
