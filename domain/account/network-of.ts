/**
 * The network from which somebody comes, as far as one household or office shares it: an IPv4 address as it is, an IPv6
 * address to its /64, because whoever has one address of it has them all (RFC 6177). IPv4 written as IPv6 is IPv4. What is no
 * address is returned as it is.
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.toLowerCase().split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)
  if (mapped?.[1]) return mapped[1]
  if (!/^[0-9a-f:]+(\d+\.\d+\.\d+\.\d+)?$/.test(plain) || !plain.includes(':')) return address
  const [head = '', tail] = plain.split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  // The last four groups may be an IPv4 address in two; none of them is in the first half that counts.
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length)
  const whole = [...groups, ...Array<string>(missing).fill('0'), ...after]
  const half = Array.from({ length: 4 }, (_, index) => Number.parseInt(whole[index] ?? '0', 16).toString(16))
  return `${half.join(':')}::/64`
}

/** Whether an address is of this machine itself. */
export function isLoopback(address: string): boolean {
  return /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/i.test(address)
}
