const OWN_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** Whether a portal at this address can be reached from its own machine only (RFC 6761, 6.3; RFC 6890). */
export function isOwnMachine(siteUrl: string): boolean {
  return OWN_MACHINE.test(new URL(siteUrl).hostname)
}
