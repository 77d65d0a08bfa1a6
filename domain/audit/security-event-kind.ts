/** What an entry of the security log can be. A new one is a row of `security_event_kinds` too. */
export const securityEventKinds = [
  'refused',
  'sign-in',
  'sign-in-failed',
  'sign-out',
  'session-ended',
  'throttled',
  'proof-failed',
  'factor-asked',
  'factor-failed',
  'factor-added',
  'factor-removed',
  'recovery-code-used',
] as const
export type SecurityEventKind = (typeof securityEventKinds)[number]
