import { describe, expect, it } from 'vitest'
import { createClientAddress } from './client-address.ts'

function from(remoteAddress: string | undefined, forwarded?: string) {
  return { socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }
}

describe('createClientAddress', () => {
  it.each([
    [[], from('203.0.113.7'), '203.0.113.7'],
    [[], from('203.0.113.7', '198.51.100.1'), '203.0.113.7'],
    [[], from('::ffff:203.0.113.7'), '203.0.113.7'],
    [[], from('2001:db8::1'), '2001:db8::1'],
    [[], from(undefined), ''],
    [['loopback'], from('127.0.0.1'), '127.0.0.1'],
    [['loopback'], from('127.0.0.1', '198.51.100.1'), '198.51.100.1'],
    [['loopback'], from('::ffff:127.0.0.1', '198.51.100.1'), '198.51.100.1'],
    [['loopback'], from('::1', '198.51.100.1'), '198.51.100.1'],
    // The left part is what the client itself wrote: the nearest address that is not ours counts.
    [['loopback'], from('127.0.0.1', '1.1.1.1, 198.51.100.1'), '198.51.100.1'],
    [['loopback'], from('203.0.113.7', '198.51.100.1'), '203.0.113.7'],
    [['loopback', '10.0.0.0/8'], from('127.0.0.1', '198.51.100.1, 10.1.2.3'), '198.51.100.1'],
    [['loopback'], from('127.0.0.1', 'unknown'), '127.0.0.1'],
    [['loopback'], from('127.0.0.1', '198.51.100.1:4711'), '127.0.0.1'],
    [['loopback'], from('127.0.0.1', '<script>'), '127.0.0.1'],
    [['loopback'], from('127.0.0.1', ''), '127.0.0.1'],
  ] as const)('behind %j, %j is %s', (trustProxy, request, expected) => {
    expect(createClientAddress(trustProxy)(request)).toBe(expected)
  })
})
