import type { z } from 'zod'
import type { Issue } from './issue.ts'

/** Messages of our schemas are issue keys; a message of zod's own means a wrong shape, which only a program can send. */
export function toIssue(issue: z.core.$ZodIssue): Issue {
  const key = /^[a-z][a-z0-9-]*$/.test(issue.message) ? issue.message : shapeKey(issue.code)
  const context = issueContext(issue)
  return { field: issue.path.join('.'), key, ...(context && { context }) }
}

/** Whether the issue is one of shape: no form of ours sends such a thing. */
export function isOfShape({ key }: Issue): boolean {
  return key.startsWith('invalid-')
}

/** `invalid-type`, `invalid-value`, `invalid-unrecognized-keys`. */
function shapeKey(code: string): string {
  const words = code.replaceAll('_', '-')
  return words.startsWith('invalid-') ? words : `invalid-${words}`
}

/** Values that the sentence of an issue needs: the limit of a text, or what a schema of ours gave along. */
function issueContext(issue: z.core.$ZodIssue): Issue['context'] {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) }
  if (issue.code === 'custom') return issue.params as Issue['context']
  return undefined
}
