import { INTERNAL_PARAMETER_PREFIXES } from '#domain/next-internals.ts'
import { type FailureWords, LONG_QUESTION_WORDS } from './failure-words.ts'
import { LIMITS } from './limits.ts'

type RequestTarget =
  | { readonly ok: true; readonly path: string; readonly query: string }
  | { readonly ok: false; readonly status: 400 | 414; readonly words?: FailureWords }

const REFUSED: RequestTarget = { ok: false, status: 400 }

/** What search says of any longer question, where the page itself cannot say it. */
const LONG_QUESTION: RequestTarget = { ok: false, status: 400, words: LONG_QUESTION_WORDS }

/** Parameters by which Next tells its routes what they matched; from outside they only confuse it. */
const INTERNAL_PARAMETER = new RegExp(`^(?:${INTERNAL_PARAMETER_PREFIXES.join('|')})`, 'i')

/**
 * Reads the target of a request (RFC 9112, 3.2: only the origin form is served here).
 * The path comes back in one spelling: `/%61ktualnosci` is `/aktualnosci`, so that no rule can be walked around by
 * another spelling of the same address. The query keeps its order and loses parameters internal to the framework.
 */
export function parseTarget(target: string): RequestTarget {
  if (target.length > LIMITS.urlBytes) return isSearch(target) ? LONG_QUESTION : { ok: false, status: 414 }
  if (!target.startsWith('/') || target.startsWith('//') || /[^!-~]/.test(target)) return REFUSED
  const mark = target.indexOf('?')
  const rawPath = mark === -1 ? target : target.slice(0, mark)
  const path = spellPath(rawPath)
  if (path === null) return REFUSED
  return { ok: true, path, query: mark === -1 ? '' : withoutInternal(target.slice(mark + 1)) }
}

/** Whether somebody asks the search something: too long an address is then too long a question. */
export function isSearch(target: string): boolean {
  return /^\/szukaj(?:\/podpowiedzi)?\?/.test(target)
}

function spellPath(rawPath: string): string | null {
  const segments: string[] = []
  for (const raw of rawPath.split('/')) {
    const segment = decode(raw)
    if (segment === null || segment === '.' || segment === '..' || /[/\\\p{Cc}#]/u.test(segment)) return null
    segments.push(
      encodeURIComponent(segment.normalize('NFC')).replace(/%(21|24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent),
    )
  }
  return segments.join('/')
}

/** Null when it is not percent-encoded UTF-8. */
function decode(raw: string): string | null {
  try {
    return decodeURIComponent(raw)
  } catch {
    return null
  }
}

function withoutInternal(raw: string): string {
  const beforeFragment = raw.split('#', 1)[0] ?? ''
  const kept = beforeFragment.split('&').filter((part) => part !== '' && !INTERNAL_PARAMETER.test(part))
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}
