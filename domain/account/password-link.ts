/**
 * A link by which somebody sets the password of their own account, instead of being told one: works once, for a time, and
 * an account has one at a time.
 *
 * - `invitation`: the account is new;
 * - `reset`: an administrator, or whoever sits at the machine, took the former password away;
 * - `forgotten`: somebody asked for it at „Nie pamiętam hasła”; the former password stays good until the link is used.
 */
export const linkPurposes = ['invitation', 'reset', 'forgotten'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

const HOUR_MS = 3_600_000

/** How long each works, in ms. */
export const LINK_LASTS_MS = {
  invitation: 7 * 24 * HOUR_MS,
  reset: 24 * HOUR_MS,
  forgotten: 24 * HOUR_MS,
} as const satisfies Record<LinkPurpose, number>

/** 256 bits of chance in base64url (RFC 4648, 5). */
const SECRET = /^[\w-]{43}$/

export function isLinkSecret(text: string): boolean {
  return SECRET.test(text)
}

/** Where one asks for a link, when mail is sent; below it stand the links themselves. */
export const PASSWORD_PATH = '/haslo'

/** What is sent or handed over. */
export function passwordLinkAddress(secret: string): string {
  return `${PASSWORD_PATH}/${secret}`
}
