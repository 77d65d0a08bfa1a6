import { MAX_PASSWORD, MIN_PASSWORD } from '#domain/account/password-issues.ts'
import { StartRefusal } from '#domain/start-refusal.ts'
import { newPasswordIssues } from '#services/account/new-password-issues.ts'

const sentences: Readonly<Record<string, string>> = {
  'too-short': `zmienna musi mieć co najmniej ${MIN_PASSWORD} znaków.`,
  'too-long': `zmienna może mieć najwięcej ${MAX_PASSWORD} znaków.`,
  guessable:
    'to hasło łatwo odgadnąć. Ustaw cztery przypadkowe, niezwiązane ze sobą słowa albo hasło z menedżera haseł; bez ADMIN_EMAIL i ADMIN_PASSWORD hasło powstanie samo.',
  'not-checked': 'nie udało się sprawdzić, czy to hasło trudno odgadnąć. Uruchom portal ponownie.',
}

/** The first administrator's password obeys the rule of every other. Throws StartRefusal, which never repeats it. */
export async function requireGoodAdminPassword({
  email,
  password,
}: {
  email: string
  password: string
}): Promise<void> {
  const [issue] = await newPasswordIssues(password, { email, name: '', unit: null, position: null })
  if (issue) throw new StartRefusal(`ADMIN_PASSWORD: ${sentences[issue.key] ?? sentences.guessable}`)
}
