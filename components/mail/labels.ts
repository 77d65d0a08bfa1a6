import type { ChosenMailKind, MailKind } from '#domain/mail/mail-kinds.ts'
import type { MailFailure } from '#domain/mail/mail-state.ts'

/** What a person chooses, as „Moje konto” offers it. */
export const mailChoiceLabels = {
  waiting: { label: 'Tekst czeka na moje zatwierdzenie', hint: 'Gdy ktoś go przekaże.' },
  urgent: {
    label: 'Pilna publikacja czeka na moje potwierdzenie',
    hint: 'Od razu po publikacji i jeszcze raz, gdy minie termin.',
  },
  returned: { label: 'Mój tekst zwrócono do poprawy', hint: 'Gdy zwróci go inna osoba.' },
  missed: { label: 'Mój tekst nie ukazał się o zaplanowanej porze', hint: 'Gdy portal nie mógł go opublikować.' },
  proposals: {
    label: 'Propozycja zmiany czeka na moją decyzję',
    hint: 'Gdy ktoś ją zgłosi przy zasadzie dwóch osób.',
  },
  'overdue-helplines': {
    label: 'Infolinie do sprawdzenia',
    hint: 'Raz w tygodniu, gdy którejś nie sprawdzono od roku.',
  },
  'backup-failed': { label: 'Kopia zapasowa się nie udała', hint: 'Najwyżej raz na dobę.' },
} as const satisfies Record<ChosenMailKind, { label: string; hint: string }>

/** What a mail is about, in a table. */
export const mailKindLabels = {
  waiting: 'Do zatwierdzenia',
  urgent: 'Pilna publikacja',
  returned: 'Zwrócono do poprawy',
  missed: 'Nie ukazało się o porze',
  proposals: 'Propozycje do decyzji',
  'overdue-helplines': 'Infolinie do sprawdzenia',
  'backup-failed': 'Kopia się nie udała',
  'password-link': 'Odnośnik do ustawienia hasła',
  'account-notice': 'Co stało się z kontem',
  trial: 'Wiadomość próbna',
  'former-address': 'Zmiana adresu konta, na poprzedni adres',
} as const satisfies Record<MailKind, string>

const failureLabels = {
  unreachable: 'serwer poczty nie odpowiada',
  'not-secure': 'nie ma bezpiecznego połączenia z serwerem poczty',
  'sign-in-refused': 'serwer poczty nie przyjął loginu i hasła',
  'sender-refused': 'serwer poczty nie przyjął adresu nadawcy',
  'recipient-refused': 'serwer poczty nie przyjął adresu odbiorcy',
  'message-refused': 'serwer poczty nie przyjął wiadomości',
} as const satisfies Record<MailFailure, string>

/** What an administrator does about it. */
export const mailFailureFixes = {
  unreachable: 'Sprawdź w SMTP_URL nazwę serwera i port oraz to, czy serwer poczty działa.',
  'not-secure':
    'Sprawdź, czy certyfikat serwera poczty jest ważny i wystawiony na nazwę z SMTP_URL. Własny urząd certyfikacji wskaż w NODE_EXTRA_CA_CERTS.',
  'sign-in-refused': 'Sprawdź login i hasło w SMTP_URL.',
  'sender-refused': 'Sprawdź MAIL_FROM: serwer poczty musi pozwalać portalowi na ten adres.',
  'recipient-refused':
    'Sprawdź adres tej osoby w części „Konta”. Jeśli jest dobry, pokaż odpowiedź temu, kto prowadzi serwer poczty.',
  'message-refused': 'Pokaż odpowiedź temu, kto prowadzi serwer poczty.',
} as const satisfies Record<MailFailure, string>

/** Why it failed, with the code of the reply, by which the operator of the mail server finds the case. */
export function mailFailureWords(failure: MailFailure, replyCode: number | null): string {
  return replyCode === null ? failureLabels[failure] : `${failureLabels[failure]} (odpowiedź ${replyCode})`
}
