import type { LinkPurpose } from '#domain/account/password-link.ts'
import type { Right } from '#domain/account/rights.ts'
import { counted, type PluralForms } from '#domain/text/plural.ts'

export const rightLabels = {
  author: 'autor',
  editor: 'redaktor',
  administrator: 'administrator',
} as const satisfies Record<Right, string>

/** What each right opens, for whoever gives it. */
export const rightHints = {
  author: 'Pisze i poprawia szkice, dodaje obrazy i załączniki, przekazuje teksty do zatwierdzenia.',
  editor: 'Publikuje, archiwizuje i wycofuje artykuły, prowadzi rejestr zespołów i wykazy.',
  administrator: 'Prowadzi konta i ustawienia, widzi cały dziennik zdarzeń. To uprawnienie nie pozwala publikować.',
} as const satisfies Record<Right, string>

/** "autor, redaktor"; an account may hold none. */
export function rightsInWords(rights: readonly Right[]): string {
  return rights.length === 0 ? 'bez uprawnień' : rights.map((right) => rightLabels[right]).join(', ')
}

/** What the issues of our account forms say. */
export const accountSentences = {
  'email.already-exists': 'Konto z tym adresem już istnieje. Wpisz inny adres.',
  'name.missing': 'Wpisz imię i nazwisko.',
  'email.missing': 'Wpisz adres e-mail.',
  'last-administrator':
    'To jedyny aktywny administrator: bez niego nikt nie mógłby prowadzić kont. Najpierw nadaj to uprawnienie komuś innemu.',
  'not-a-writer': 'Ta osoba nie pisze artykułów. Wybierz inną.',
  'is-itself': 'Szkiców nie można przypisać temu samemu kontu. Wybierz inną osobę.',
  'closed-account': 'To konto jest wyłączone. Najpierw je włącz.',
  'not-a-right': 'Wybierz uprawnienie z listy.',
} as const

export const passwordSentences = {
  'currentPassword.missing': 'Wpisz obecne hasło.',
  'currentPassword.wrong': 'Obecne hasło jest nieprawidłowe. Wpisz je ponownie.',
  'currentPassword.too-many-tries': ({ minutes }: Readonly<Record<string, string | number>>) =>
    `Zbyt wiele prób. Spróbuj ponownie za ${minutes} min.`,
  'newPassword.missing': 'Wpisz nowe hasło.',
  'newPassword.too-short': ({ min }: Readonly<Record<string, string | number>>) =>
    `Hasło jest za krótkie. Wpisz co najmniej ${min} znaków, na przykład cztery niezwiązane ze sobą słowa.`,
  'newPassword.too-long': ({ max }: Readonly<Record<string, string | number>>) =>
    `Hasło jest za długie (maksymalnie ${max} znaków).`,
  'newPassword.guessable':
    'To hasło łatwo odgadnąć. Imiona, daty, popularne słowa, nazwy związane z portalem i ciągi klawiszy prawie nie utrudniają zgadywania. Wpisz cztery przypadkowe, niezwiązane ze sobą słowa albo hasło z menedżera haseł.',
  'newPassword.not-checked': 'Nie udało się sprawdzić, czy to hasło trudno odgadnąć. Wpisz je ponownie za chwilę.',
  'newPassword.same': 'Nowe hasło jest takie samo jak obecne. Wpisz inne.',
  'repeatedPassword.differs': 'Powtórzone hasło jest inne niż nowe. Wpisz je jeszcze raz.',
} as const

/** What a link for setting a password is for. */
export const linkPurposeLabels = {
  invitation: 'zaproszenie',
  reset: 'po unieważnieniu hasła',
  forgotten: 'zapomniane hasło',
} as const satisfies Record<LinkPurpose, string>

/** How long a session lasts, wherever it is said. */
export const SESSION_LIMITS_SENTENCE =
  'Sesja kończy się po 60 minutach bezczynności, najpóźniej po 12 godzinach od zalogowania. Gdy przeglądarek jest za dużo, nowe logowanie kończy sesję najdłużej nieużywaną.'

/** Of a password that somebody else has set. */
export const HANDED_PASSWORD_SENTENCE = 'Hasło nadane przez portal jest ważne 72 godziny i to hasło wygasło.'

export const recoveryCodeForms: PluralForms = { one: 'kod', few: 'kody', many: 'kodów', other: 'kodu' }

/** How many codes for the day the other factors are lost still work. */
export function recoveryCodesSentence(left: number): string {
  if (left === 0) return 'Wszystkie kody zapasowe są już użyte. Utwórz nowe.'
  return `Zostało: ${counted(left, recoveryCodeForms)}. Każdy zadziała raz, gdy drugi składnik będzie niedostępny.`
}

/** What the issues of forms about second factors say. */
export const factorSentences = {
  'code.missing': 'Wpisz kod z aplikacji.',
  'code.wrong':
    'Kod jest nieprawidłowy. Sprawdź, czy zegar telefonu ustawia się sam, i wpisz kod, który aplikacja pokazuje teraz.',
  'code.not-begun':
    'Klucz dla aplikacji zmienił się w innym oknie. Otwórz tę stronę ponownie i zeskanuj kod jeszcze raz.',
  'code.key-lost':
    'Na serwerze brakuje klucza, którym jest zaszyfrowany ten kod. Wróć i włącz kody z aplikacji jeszcze raz.',
  'name.missing': 'Wpisz nazwę klucza.',
  'passkey.not-verified':
    'Nie udało się sprawdzić klucza: odpowiedź przyszła za późno albo jest z innej strony. Spróbuj ponownie.',
  'passkey.already-exists': 'Ten klucz jest już dodany.',
  'passkey.too-many-keys': ({ max }: Readonly<Record<string, string | number>>) =>
    `Konto ma już ${max} kluczy, więcej nie można. Usuń jeden z nich.`,
  'codes.no-factor':
    'Najpierw dodaj klucz dostępu albo włącz kody z aplikacji. Kody zapasowe są na dzień, gdy ich zabraknie.',
} as const

export const passkeyForms: PluralForms = {
  one: 'klucz dostępu',
  few: 'klucze dostępu',
  many: 'kluczy dostępu',
  other: 'klucza dostępu',
}

type Factors = {
  readonly totpSince: number | null
  readonly passkeys: readonly unknown[]
  readonly recoveryCodes: { readonly left: number } | null
}

/** "Kody z aplikacji, 2 klucze dostępu. Kody zapasowe: zostało 8." */
export function factorsInWords({ totpSince, passkeys, recoveryCodes }: Factors): string {
  const held = [
    ...(totpSince === null ? [] : ['kody z aplikacji']),
    ...(passkeys.length === 0 ? [] : [counted(passkeys.length, passkeyForms)]),
  ]
  if (held.length === 0) return 'Nie ma. Do zalogowania wystarcza hasło.'
  return `Włączono: ${held.join(', ')}. Kody zapasowe: zostało ${recoveryCodes?.left ?? 0}.`
}
