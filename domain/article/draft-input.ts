import { z } from 'zod'
import type { Issue } from '../issue.ts'
import { isOfShape, toIssue } from '../zod-issue.ts'

/** Without these nothing can be saved: which article, upon which version, and the text itself. */
const needed: ReadonlySet<string> = new Set(['articleId', 'seenLockVersion', 'locale', 'draftKey', 'body'])

type Draft<Strict extends z.ZodObject> = z.output<Strict> & {
  /** Fields left out because of what stood there. An item of a list is named with its number. */
  readonly issues: readonly Issue[]
  /** What came in those fields, as it came. */
  readonly typed: Readonly<Record<string, unknown>>
}

/**
 * The input of a save that a slip in a field beside the body does not stop. What a person typed wrong there (an impossible
 * date, an address that is none, a note that is too long) is left out, as if nothing were typed, and named in `issues`;
 * the verb puts the last good value in its place. A wrong shape, which only a program can send, and a wrong body are
 * refused as ever.
 */
export function draftInput<Strict extends z.ZodObject>(strict: Strict) {
  const lenient = z.unknown().transform((raw, context): Draft<Strict> => {
    const whole = strict.safeParse(raw)
    if (whole.success) return { ...whole.data, issues: [], typed: {} }
    const issues = whole.error.issues.map(toIssue)
    const rest = issues.some(stopsAll) ? null : strict.safeParse(withoutFields(raw, whole.error.issues))
    if (rest?.success) return { ...rest.data, issues, typed: fieldsNamed(raw, whole.error.issues) }
    // An issue that was returned once is returned again as it was; zod's type for raw ones asks more of some kinds.
    const again = whole.error.issues.map((issue) => ({ ...issue, input: raw }) as z.core.$ZodRawIssue)
    context.issues.push(...again)
    return z.NEVER
  })
  // zod cannot say that a transformation of anything expects the shape it parses.
  return lenient as unknown as z.ZodType<Draft<Strict>, z.input<Strict>>
}

function stopsAll(issue: Issue): boolean {
  return isOfShape(issue) || needed.has(issue.field.split('.')[0] ?? '')
}

function withoutFields(raw: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const left: Record<string, unknown> = { title: '', ...(raw as object) }
  for (const { path } of issues) {
    const [name, index] = path
    if (name === 'attachments' && typeof index === 'number') left.attachments = withoutWords(left.attachments, index)
    else if (name === 'title') left.title = ''
    else delete left[String(name)]
  }
  return left
}

function fieldsNamed(raw: unknown, issues: readonly z.core.$ZodIssue[]): Readonly<Record<string, unknown>> {
  // It was parsed as an object a moment ago.
  const sent = raw as Readonly<Record<string, unknown>>
  return Object.fromEntries(issues.map(({ path }) => [String(path[0]), sent[String(path[0])]]))
}

/** A listed file stays on the list, for the text may show it; only what is said of it is left out. */
function withoutWords(list: unknown, index: number): unknown {
  if (!Array.isArray(list)) return list
  const { attachmentId } = (list[index] ?? {}) as { attachmentId?: unknown }
  return list.with(index, { attachmentId, title: '-', locale: 'pl', accessibility: 'unknown' })
}
