import { expect, test } from 'vitest'
import { mayAskPublic } from './public-network.ts'

test.each([
  '93.184.215.14',
  '8.8.8.8',
  '172.15.0.1',
  '172.32.0.1',
  '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
  '2a00:1450:401b::1',
])('%s is asked', (address) => expect(mayAskPublic(address, 443)).toBe(true))

test.each([
  '127.0.0.1',
  '127.255.0.9',
  '0.0.0.0',
  '10.1.2.3',
  '100.100.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '192.0.2.7',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'ff02::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::1',
  'localhost',
  'urzad.example',
  '',
  '2130706433',
  '0x7f.1',
])('%s is not', (address) => expect(mayAskPublic(address, 443)).toBe(false))

test('ports of something else than the web are not asked', () => {
  for (const port of [22, 25, 3306, 6379, 11_211]) expect(mayAskPublic('8.8.8.8', port)).toBe(false)
})
