/** Why the way in with an account of the office did not lead in, by what is in the address (app/_server/oidc.ts). */
const problems: Readonly<Record<string, string>> = {
  niepolaczone:
    'To konto urzędu nie jest połączone z żadnym kontem w portalu. Zaloguj się hasłem i połącz je w części „Moje konto”.',
  'obca-domena': 'To konto nie należy do urzędu, który prowadzi portal. Zaloguj się innym kontem albo hasłem.',
  zajete: 'Tym kontem urzędu loguje się już ktoś inny. Zaloguj się u dostawcy swoim kontem.',
  sesja: 'Sesja w portalu zmieniła się albo skończyła podczas logowania u dostawcy. Zacznij jeszcze raz.',
  potwierdzenie: 'Logowanie u dostawcy trwało zbyt długo. Potwierdź, że to Ty, i połącz konto ponownie.',
  'adres-zajety':
    'W portalu jest już konto z tym adresem e-mail. Zaloguj się hasłem i połącz je w części „Moje konto”.',
  'adres-niepotwierdzony':
    'Portal nie założył konta: dostawca nie potwierdził adresu e-mail albo jest on nieprawidłowy. Poproś administratora o konto.',
  'inne-konto':
    'Nie potwierdzono: to inne konto urzędu niż połączone z Twoim kontem w portalu albo w przeglądarce zmieniła się sesja.',
  'dawne-logowanie':
    'Nie potwierdzono: dostawca nie podał, że właśnie się u niego zalogowano. Spróbuj ponownie, a jeśli to się powtórzy, potwierdź hasłem i powiadom administratora.',
  nieudane: 'Nie udało się zalogować u dostawcy, więc nic się nie zmieniło. Spróbuj ponownie albo użyj hasła.',
  'za-duzo-prob': 'Zbyt wiele prób. Spróbuj ponownie za kilkanaście minut.',
}

const FAILED =
  'Nie udało się zalogować kontem urzędu. Spróbuj ponownie albo zaloguj się hasłem. Jeżeli to się powtarza, powiadom administratora portalu.'

/** The sentence of a code; one that we never write is no sentence. */
export function oidcProblem(code: string | readonly string[] | undefined): string | null {
  return typeof code === 'string' && Object.hasOwn(problems, code) ? (problems[code] ?? null) : null
}

/** `error` is how next-auth says that the provider refused, or that what it answered is not to be believed. */
export function signInProblem(address: {
  readonly urzad?: string | readonly string[]
  readonly error?: string | readonly string[]
}): string | null {
  return oidcProblem(address.urzad) ?? (address.error === undefined ? null : FAILED)
}
