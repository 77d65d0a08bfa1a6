import type { NoticeKind } from '../account/notice-kinds.ts'
import { NOTICE_ADVICE, noticeWords } from '../account/notice-words.ts'
import { type LinkPurpose, passwordLinkAddress } from '../account/password-link.ts'
import { formatWarsawInstant } from '../warsaw-time.ts'
import type { Letter } from './letter.ts'

const linkWords = {
  invitation: {
    subject: 'Ustaw hasło do swojego nowego konta',
    opening: 'Masz konto w panelu redakcji. Ustaw do niego hasło, a potem zaloguj się tym adresem e-mail.',
    closing: 'Gdy przestanie działać, poproś administratora portalu o nowy.',
  },
  reset: {
    subject: 'Ustaw nowe hasło',
    opening: 'Dotychczasowe hasło do Twojego konta zostało unieważnione. Ustaw nowe.',
    closing: 'Gdy przestanie działać, poproś administratora portalu o nowy.',
  },
  forgotten: {
    subject: 'Ustaw nowe hasło',
    opening: 'Na stronie logowania poproszono o nowe hasło do Twojego konta. Możesz je ustawić odnośnikiem poniżej.',
    closing: 'Jeżeli to nie Twoja prośba, nie musisz nic robić: dotychczasowe hasło nadal działa.',
  },
} as const satisfies Record<LinkPurpose, { subject: string; opening: string; closing: string }>

type Link = { readonly secret: string; readonly purpose: LinkPurpose; readonly expiresAt: number }

/** The one mail with a secret in it: how its reader sets the password of their account. */
export function passwordLetter({ secret, purpose, expiresAt }: Link, siteUrl: string): Letter {
  const { subject, opening, closing } = linkWords[purpose]
  return {
    subject,
    opening,
    items: [],
    more: 0,
    closing: `Odnośnik działa raz, do: ${formatWarsawInstant(expiresAt)}. Nie przekazuj go nikomu. ${closing}`,
    link: { label: 'Ustaw hasło', href: `${siteUrl}${passwordLinkAddress(secret)}` },
  }
}

type Notice = { readonly kind: NoticeKind; readonly happenedAt: number; readonly by: string | null }

/** What happened to the account of its reader, the first first. */
export function noticeLetter(notices: readonly Notice[], siteUrl: string): Letter {
  const [first] = notices
  return {
    subject: first && notices.length === 1 ? noticeWords(first.kind, null) : 'Zmiany na Twoim koncie',
    opening: 'Na Twoim koncie w panelu redakcji:',
    items: notices.map(({ kind, happenedAt, by }) => ({
      words: `${noticeWords(kind, by)}: ${formatWarsawInstant(happenedAt)}`,
      href: null,
    })),
    more: 0,
    closing: NOTICE_ADVICE,
    link: { label: 'Otwórz „Moje konto”', href: `${siteUrl}/panel/moje-konto` },
  }
}

/**
 * To the address that an account had until then. Its reader may be a stranger, if that address was a slip of the hand, or the
 * owner of an account that somebody else has taken over: so it names nobody, and not the present address.
 */
export function formerAddressLetter(changes: readonly Pick<Notice, 'happenedAt'>[], siteUrl: string): Letter {
  return {
    subject: 'Zmieniono adres e-mail konta w panelu redakcji',
    opening:
      'Konto w panelu redakcji, które miało ten adres e-mail, ma teraz inny. Tym adresem nie można się już zalogować, a wiadomości o koncie przychodzą na nowy.',
    items: changes.map(({ happenedAt }) => ({ words: `Zmieniono: ${formatWarsawInstant(happenedAt)}`, href: null })),
    more: 0,
    closing:
      'Jeżeli to Twoje konto, a o zmianie nic nie wiesz, od razu zawiadom administratora portalu i kierownika redakcji: osobiście albo telefonicznie. Jeżeli nie masz tu konta, ktoś wpisał kiedyś Twój adres przez pomyłkę i nie musisz nic robić.',
    link: { label: 'Strona portalu', href: siteUrl },
  }
}
