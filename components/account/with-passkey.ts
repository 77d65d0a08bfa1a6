import type { FormActionProp, FormState } from '#components/form/form-state.ts'

/** `create`: the device makes a key; `get`: it signs with one that it has. */
export type Ceremony = 'create' | 'get'

/** JSON of the WebAuthn API, as the server makes it; its types of extensions are wider than those of browsers. */
type PasskeyOptions = { readonly challenge: string }

/** How a browser gets to know what to ask its device for; null = keys do not work here. */
export type AskOptions = () => Promise<PasskeyOptions | null>

/** Name of the field that carries the device's answer, unless said otherwise. */
const PASSKEY = 'passkey'

type Asking = { readonly askOptions: AskOptions; readonly action: FormActionProp; readonly field?: string }

/** Browsers of the last years; in others a password and a code do. */
export function hasPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in PublicKeyCredential
}

/** The action, before which the device is asked; what comes of that goes with the form. */
export function withPasskey(ceremony: Ceremony, { askOptions, action, field = PASSKEY }: Asking): FormActionProp {
  return async (before, form) => {
    const options = await askOptions()
    if (options === null) return stopped(before, form, 'Pod tym adresem portalu klucze nie działają.')
    try {
      const credential = await ask(ceremony, options)
      form.set(field, JSON.stringify(credential.toJSON()))
    } catch (error) {
      return stopped(before, form, sentenceOf(error))
    }
    return action(before, form)
  }
}

async function ask(ceremony: Ceremony, options: PasskeyOptions): Promise<PublicKeyCredential> {
  const given =
    ceremony === 'create'
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
            options as PublicKeyCredentialCreationOptionsJSON,
          ),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON),
        })
  if (!(given instanceof PublicKeyCredential)) throw new Error('The device gave no key')
  return given
}

/** What a form carries that is not shown again: passwords, the choice of a key, and names of Next. */
const isNoWord = /password|^proof-passkey|^\$ACTION/i

function stopped(before: FormState, form: FormData, message: string): FormState {
  const names = [...new Set(form.keys())].filter((name) => !isNoWord.test(name))
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  const typed = Object.fromEntries(names.map((name) => [name, texts(name)]))
  const { unsent: _, ...kept } = before
  return { ...kept, status: 'stopped', count: before.count + 1, message, errors: [], typed }
}

function sentenceOf(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidStateError') return 'To urządzenie ma już klucz do tego konta.'
  if (name === 'NotAllowedError')
    return 'Nie użyto klucza: okno przeglądarki zostało zamknięte albo minął czas. Spróbuj ponownie.'
  return 'Przeglądarka nie mogła użyć klucza. Spróbuj ponownie albo użyj innej przeglądarki.'
}
