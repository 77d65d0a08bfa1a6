import type { NoticeKind } from './notice-kinds.ts'

const words = {
  'new-browser': 'Zalogowano się w przeglądarce, w której tego konta jeszcze nie było',
  'password-changed': 'Zmieniono hasło',
  'password-taken': 'Unieważniono hasło i przygotowano odnośnik do ustawienia nowego',
  'factor-added': 'Dodano drugi składnik logowania',
  'factor-removed': 'Usunięto drugi składnik logowania',
  'factors-lifted': 'Usunięto wszystkie drugie składniki logowania',
  'recovery-code-used': 'Zalogowano się kodem zapasowym',
  'account-linked': 'Połączono konto z logowaniem w innym serwisie',
  'address-changed': 'Zmieniono adres e-mail konta',
} as const satisfies Record<NoticeKind, string>

/** What happened, without a full stop. `by`: the name of whoever did it; null = it is not said. */
export function noticeWords(kind: NoticeKind, by: string | null): string {
  return by === null ? words[kind] : `${words[kind]} (${by})`
}

/** What to do when it was somebody else. */
export const NOTICE_ADVICE =
  'Jeżeli to nie Twoje działanie, zmień hasło, zakończ sesje na stronie „Moje konto” i powiadom administratora portalu.'
