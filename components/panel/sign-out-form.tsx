'use client'
import { type FormEvent, useRef, useState } from 'react'
import { EditorDialog } from '#components/editor/dialogs/editor-dialog.tsx'
import { ErrorSummary } from '#components/form/error-summary.tsx'
import { FormScopeContext } from '#components/form/form-scope.tsx'
import type { FormActionProp } from '#components/form/form-state.ts'
import { useFormSending } from '#components/form/use-form-sending.ts'
import { browserStore, LocalCopies } from '#components/writing/saving/local-copy.ts'
import { counted } from '#domain/text/plural.ts'
import { typeset } from '#domain/text/typography.ts'

type Props = { readonly action: FormActionProp; readonly accountId: number }

const unsaved = { one: 'niezapisany tekst', few: 'niezapisane teksty', many: 'niezapisanych tekstów' }

/**
 * The way out of the panel; a form that changes the server is never a link. Texts that the server does not have lie in this
 * browser, readable by whoever uses it next: they are neither left nor taken away without a word. Without a script there are
 * none, and the button signs out at once.
 */
export function SignOutForm({ action, accountId }: Props) {
  const { state, sending } = useFormSending(action)
  const form = useRef<HTMLFormElement>(null)
  const isDecided = useRef(false)
  const [found, setFound] = useState(0)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const count = isDecided.current ? 0 : copiesOf(accountId).countAll()
    if (count === 0) return sending.onSubmit(event)
    event.preventDefault()
    setFound(count)
  }

  function signOut() {
    isDecided.current = true
    setFound(0)
    form.current?.requestSubmit()
  }

  function signOutAndClear() {
    copiesOf(accountId).clearAll()
    signOut()
  }

  return (
    <FormScopeContext value={{ state, saved: {}, undone: 'Nie wylogowano' }}>
      <form ref={form} {...sending} onSubmit={onSubmit} role="none">
        <ErrorSummary />
        <button type="submit" className="link-button">
          Wyloguj się
        </button>
      </form>
      {found > 0 && (
        <EditorDialog
          title="W tej przeglądarce są niezapisane teksty"
          submit="Wyloguj się i zostaw je"
          beside={
            <button type="button" className="button" onClick={signOutAndClear}>
              Wyloguj się i usuń je
            </button>
          }
          onSubmit={signOut}
          onClose={() => setFound(0)}
        >
          <p>
            {typeset(
              `Serwer nie ma jeszcze wszystkiego, co tu napisano (${counted(found, unsaved)}). Zostawione teksty odzyskasz po zalogowaniu w tej przeglądarce, ale może je przeczytać także ktoś inny, kto jej używa.`,
            )}
          </p>
        </EditorDialog>
      )}
    </FormScopeContext>
  )
}

/** The tab plays no part: all copies of the account are meant. */
function copiesOf(accountId: number): LocalCopies {
  return new LocalCopies(browserStore(), accountId, '')
}
