import type { Answer } from './answer.ts'
import { FAILURE_WORDS, type FailureStatus, type FailureWords } from './failure-words.ts'
import { DATA_HEADERS } from './security-headers.ts'

/** The same refusal for a program (RFC 9457, application/problem+json). */
export function problem(
  status: FailureStatus,
  options: { reference: string; headers?: Readonly<Record<string, string>>; words?: FailureWords },
): Answer {
  const { title, text, code }: FailureWords = options.words ?? FAILURE_WORDS[status]
  return {
    status,
    headers: {
      ...DATA_HEADERS,
      'content-type': 'application/problem+json; charset=utf-8',
      ...(status === 503 ? { 'retry-after': '120' } : {}),
      ...options.headers,
    },
    body: Buffer.from(
      JSON.stringify({
        type: 'about:blank',
        title,
        status,
        ...(code && { code }),
        detail: text,
        requestId: options.reference,
      }),
    ),
  }
}

/** Does the client ask for JSON rather than for a page? Anything under /api does. */
export function wantsProblem(path: string, accept: string | undefined): boolean {
  if (path === '/api' || path.startsWith('/api/')) return true
  return /\bapplication\/(problem\+)?json\b/i.test(accept ?? '') && !/\btext\/html\b/i.test(accept ?? '')
}
