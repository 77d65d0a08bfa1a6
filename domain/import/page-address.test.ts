import { expect, test } from 'vitest'
import { pageHost, sameAddresses } from './page-address.ts'

test.each([
  ['https://www.dawny.example/hl/1,A.html', 'dawny.example'],
  ['www.dawny.example/hl', 'dawny.example'],
  ['http://DAWNY.example', 'dawny.example'],
  ['/hl/1', null],
  [null, null],
])('host of %s is %s', (address, host) => expect(pageHost(address)).toBe(host))

const ways = [
  'http://dawny.example/hl/1,A.html',
  'https://dawny.example/hl/1,A.html',
  'http://www.dawny.example/hl/1,A.html',
  'https://www.dawny.example/hl/1,A.html',
  'www.dawny.example/hl/1,A.html',
  'https://dawny.example/hl/1,A.html/',
]
test.each(ways)('%s is written in all ways', (address) => {
  expect(sameAddresses(address)).toEqual(expect.arrayContaining(ways))
})

test('another page is another address', () => {
  expect(sameAddresses('https://dawny.example/hl/1?str=2')).not.toContain('https://dawny.example/hl/1')
  expect(sameAddresses('nic')).toEqual(['nic'])
})
