'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { isMailSent, passwordLinkContext } from '#app/_server/context.ts'
import { answerOutsider } from '#app/_server/outsider-action.ts'
import { passwordSentences } from '#components/account/labels.ts'
import type { FormState } from '#components/form/form-state.ts'
import { NotFound } from '#domain/errors.ts'
import { askForLink } from '#services/password-link/ask-for-link.ts'
import { setPasswordByLink } from '#services/password-link/set-password-by-link.ts'

const ended =
  'Ten odnośnik już nie działa. Poproś administratora portalu o nowy albo użyj odnośnika „Nie pamiętam hasła” na stronie logowania, jeżeli tam jest.'

export async function setPasswordAction(before: FormState, form: FormData): Promise<FormState> {
  const answer = await answerOutsider(
    {
      context: passwordLinkContext,
      ended,
      sentences: passwordSentences,
      fields: { newPassword: 'new-password', repeatedPassword: 'repeated-password' },
      run: async (context, read) => {
        const result = await setPasswordByLink(context, {
          secret: read.text('secret'),
          newPassword: read.text('new-password'),
          repeatedPassword: read.text('repeated-password'),
        })
        return result.ok ? { kind: 'go', path: '/haslo/ustawiono' } : { kind: 'refused', issues: result.issues }
      },
    },
    before,
    form,
  )
  if ('goTo' in answer) redirect(answer.goTo)
  return answer
}

export async function askForLinkAction(before: FormState, form: FormData): Promise<FormState> {
  const clientAddress = (await headers()).get('x-komunikat-client') ?? ''
  const answer = await answerOutsider(
    {
      context: passwordLinkContext,
      ended: 'Portal nie wysyła teraz poczty. Poproś o odnośnik administratora portalu.',
      run: (context, read) => {
        if (!isMailSent()) throw new NotFound('No mail is sent')
        const result = askForLink(context, { email: read.text('email'), clientAddress })
        return result.ok ? { kind: 'go', path: '/haslo/wyslano' } : { kind: 'refused', issues: result.issues }
      },
    },
    before,
    form,
  )
  if ('goTo' in answer) redirect(answer.goTo)
  return answer
}
