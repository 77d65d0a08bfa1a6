import { CheckboxField } from '#components/form/checkbox-field.tsx'
import { typeset } from '#domain/text/typography.ts'

/** Name of the field by which an administrator takes the link themselves. */
export const SHOW_LINK = 'pokaz-odnosnik'

/** How the link for setting a password goes to its owner. Without mail there is one way only, and nothing to choose. */
export function LinkWay({ isMailSent }: { readonly isMailSent: boolean }) {
  if (!isMailSent) {
    return (
      <p>
        {typeset('Portal nie wysyła poczty, więc odnośnik do ustawienia hasła zobaczysz raz i przekażesz tej osobie.')}
      </p>
    )
  }
  return (
    <CheckboxField
      name={SHOW_LINK}
      label="Pokaż odnośnik mnie, zamiast wysyłać go e-mailem"
      hint={typeset('Gdy ta osoba nie ma jeszcze dostępu do swojej poczty. Odnośnik zobaczysz raz.')}
    />
  )
}
