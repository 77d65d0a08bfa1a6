import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACTION_ID_FIELD, ACTION_REF_FIELD, ACTIONS_FILE, actionField } from '#domain/next-internals.ts'

/** Ids of the actions that a form of this build can name. */
export type KnownActions = { readonly has: (id: string) => boolean }

export function readKnownActions(distDir: string): KnownActions {
  const { node } = JSON.parse(readFileSync(join(distDir, ACTIONS_FILE), 'utf8')) as { node: object }
  return new Set(Object.keys(node))
}

/** What looks like one; anything else is for Next to refuse. */
const ACTION_ID = /^[0-9a-f]{42}$/

/**
 * Whether it was sent from a page that another build has made: it names an action that this one does not have. `called`: the id in
 * the header of a script's call; `form`: what was sent without a script.
 */
export function isOfFormerBuild(
  sent: { readonly called: unknown; readonly form: FormData | null },
  known: KnownActions,
): boolean {
  const ids = sent.called === undefined ? idsIn(sent.form) : [sent.called]
  return ids.some((id) => typeof id === 'string' && ACTION_ID.test(id) && !known.has(id))
}

/** A form without a script names its action in a field: by the name of it, or with bound values by the JSON in another one. */
function idsIn(form: FormData | null): (string | undefined)[] {
  return [...(form?.keys() ?? [])].flatMap((name) => {
    if (name.startsWith(ACTION_ID_FIELD)) return [name.slice(ACTION_ID_FIELD.length)]
    if (!name.startsWith(ACTION_REF_FIELD)) return []
    const described = form?.get(actionField(name))
    return [/^\{"id":"([^"]*)"/.exec(typeof described === 'string' ? described : '')?.[1]]
  })
}

/** Names of fields whose content is no text of a person's, or not to be shown. */
const NOT_SHOWN = /^\$ACTION|password|haslo|token|potwierdzenie|callbackUrl/i

/** What a person has written into a form, so that a refusal can give it back. */
export function textsIn(form: FormData | null): string[] {
  const texts = [...(form?.entries() ?? [])].flatMap(([name, value]) =>
    typeof value === 'string' && !NOT_SHOWN.test(name) && /\p{L}{2}/u.test(value) ? [value.trim()] : [],
  )
  return [...new Set(texts)]
}
