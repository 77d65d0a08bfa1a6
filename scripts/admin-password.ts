import { MAX_PASSWORD, MIN_PASSWORD } from '#domain/account/password-issues.ts'
import { isOwnMachine } from '#domain/own-machine.ts'
import { StartError } from '#domain/start-error.ts'
import { newPasswordIssues } from '#services/account/new-password-issues.ts'

const sentences: Readonly<Record<string, string>> = {
  'too-short': `zmienna musi mieć co najmniej ${MIN_PASSWORD} znaków.`,
  'too-long': `zmienna może mieć najwięcej ${MAX_PASSWORD} znaków.`,
  guessable:
    'to hasło łatwo odgadnąć. Ustaw cztery przypadkowe, niezwiązane ze sobą słowa albo hasło z menedżera haseł; bez ADMIN_EMAIL i ADMIN_PASSWORD hasło powstanie samo.',
  'not-checked': 'nie udało się sprawdzić, czy to hasło trudno odgadnąć. Uruchom portal ponownie.',
}

/**
 * The first administrator's password obeys the rule of every other. On a portal that only its own machine reaches, one
 * that can be guessed is warned about and taken: there somebody is trying the portal out. Returns the warning or null.
 * Throws StartError. Neither repeats the password.
 */
export async function requireGoodAdminPassword(
  { email, password }: { email: string; password: string },
  siteUrl: string,
): Promise<string | null> {
  const [issue] = await newPasswordIssues(password, { email, name: '', unit: null, position: null })
  if (!issue) return null
  const words = `ADMIN_PASSWORD: ${sentences[issue.key] ?? sentences.guessable}`
  if (issue.key === 'guessable' && isOwnMachine(siteUrl)) return words
  throw new StartError(words)
}
