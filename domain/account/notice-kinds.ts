/**
 * What somebody is told of their own account, by mail and at the next look at the dashboard: whoever did not do it themselves
 * learns that somebody else did.
 *
 * - `new-browser`: signed in where the account never was before;
 * - `password-changed`: its owner gave it another password, in the panel or by a link;
 * - `password-taken`: an administrator took the password away, and there is a link for a new one;
 * - `factor-added`, `factor-removed`: a second factor, by its owner; `factors-lifted`: all of them, by an administrator;
 * - `recovery-code-used`: signed in with one of the codes for bad days;
 * - `account-linked`: an account of an identity provider opens it too;
 * - `address-changed`: it has another e-mail address.
 */
export const noticeKinds = [
  'new-browser',
  'password-changed',
  'password-taken',
  'factor-added',
  'factor-removed',
  'factors-lifted',
  'recovery-code-used',
  'account-linked',
  'address-changed',
] as const
export type NoticeKind = (typeof noticeKinds)[number]
