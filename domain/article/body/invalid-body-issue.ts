import type { Issue } from '#domain/issue.ts'
import { cleanLine } from '#domain/text/clean-text.ts'

/** Why a body cannot be kept at all, even as a draft. */
export const invalidBodyKeys = [
  'not-a-body',
  'unknown-version',
  'unknown-node',
  'unknown-mark',
  'unknown-key',
  'wrong-attribute',
  'misplaced-node',
  'missing-content',
  'too-much-content',
  'repeated-mark',
  'empty-text',
  'control-character',
  'lone-surrogate',
  'too-long',
  'bad-block-id',
  'repeated-block-id',
  'link-not-allowed',
  'too-deep',
  'too-many-nodes',
  'too-large',
] as const
export type InvalidBodyKey = (typeof invalidBodyKeys)[number]

/** Context: `at` = JSON Pointer (RFC 6901) into the refused body; `name` = what was found there, cut short. */
export type InvalidBodyIssue = Issue & { readonly field: 'body'; readonly key: InvalidBodyKey }

/** A step on the way from the document, kept as a chain so that a way is spelled only when something is wrong there. */
export type Place = { readonly parent: Place | null; readonly step: string }

export function place(parent: Place | null, step: string): Place {
  return { parent, step }
}

export function invalidBodyIssue(key: InvalidBodyKey, at: Place, name?: string): InvalidBodyIssue {
  const shown = name === undefined ? '' : cleanLine(name.slice(0, 60))
  return { field: 'body', key, context: { at: pointer(at), ...(shown === '' ? {} : { name: shown }) } }
}

export function isInvalidBodyKey(text: string): text is InvalidBodyKey {
  return (invalidBodyKeys as readonly string[]).includes(text)
}

function pointer(at: Place): string {
  const steps: string[] = []
  for (let one: Place | null = at; one !== null; one = one.parent) steps.unshift(one.step)
  return steps.join('/')
}
