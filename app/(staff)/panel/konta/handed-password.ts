import 'server-only'
import type { FormAnswer } from '#app/_server/form-action.ts'
import { generatePassword, hashPassword } from '#services/account/password.ts'
import type { VerbResult } from '#services/outcome.ts'

type Said = { readonly message: string; readonly link: string }

/** Gives an account a password of ours, to be handed to its owner: it is shown this once and kept as a hash alone. */
export async function withHandedPassword(
  run: (passwordHash: string) => VerbResult<{ readonly accountId: number }>,
  { message, link }: Said,
): Promise<FormAnswer> {
  const password = generatePassword()
  const result = run(await hashPassword(password))
  if (!result.ok) return { kind: 'refused', issues: result.issues }
  return {
    kind: 'secret',
    message,
    value: password,
    next: { href: `/panel/konta/${result.value.accountId}`, label: link },
  }
}
