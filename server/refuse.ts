import type { IncomingMessage, ServerResponse } from 'node:http'
import { GATEWAY_PROBLEMS, type GatewayProblem } from '#domain/gateway-problem.ts'
import { ACTION_HEADER, UNKNOWN_ACTION_HEADER } from '#domain/next-internals.ts'
import { type Answer, sendAnswer } from './answer.ts'
import { failurePage, OVERLOADED, UPGRADING } from './failure-page.ts'
import { FAILURE_WORDS, type FailureStatus, type FailureWords, NO_RIGHT_WORDS } from './failure-words.ts'
import { problem, wantsProblem } from './problem.ts'
import { discardBody, hasBody } from './request-body.ts'
import { DATA_HEADERS } from './security-headers.ts'

/** Header lines of a failure, and its words where they are not those of its status. `texts`: what was in the form. */
export type FailureDetails = {
  readonly headers?: Readonly<Record<string, string>>
  readonly words?: FailureWords
  readonly texts?: readonly string[]
}

/** A complete page, problem+json to a program, or one word to the script that sends a form (components/form/keep-words.ts). */
export function failure(
  status: FailureStatus,
  request: IncomingMessage,
  asked: { requestId: string; path: string },
  { headers = {}, words, texts }: FailureDetails = {},
): Answer {
  const options = { reference: asked.requestId, headers, ...(words && { words }), ...(texts && { texts }) }
  const word = GATEWAY_PROBLEMS.find((one) => one === words?.code) ?? FORM_PROBLEMS[status]
  if (word && request.headers[ACTION_HEADER] !== undefined) return plainWord(status, word, headers)
  return wantsProblem(asked.path, request.headers.accept) ? problem(status, options) : failurePage(status, options)
}

const FORM_PROBLEMS: Partial<Record<FailureStatus, GatewayProblem>> = { 413: 'too-large', 503: 'overloaded' }

/** Next's script takes the text of an answer only where its type is this one, without a character set. */
function plainWord(status: FailureStatus, word: GatewayProblem, headers: Readonly<Record<string, string>>): Answer {
  return { status, headers: { ...DATA_HEADERS, 'content-type': 'text/plain', ...headers }, body: Buffer.from(word) }
}

/** 403 to an account without the right to what it asked for. */
export function noRight(request: IncomingMessage, asked: { requestId: string; path: string }): Answer {
  const options = { reference: asked.requestId, words: NO_RIGHT_WORDS }
  return wantsProblem(asked.path, request.headers.accept) ? problem(403, options) : failurePage(403, options)
}

/** Answers with a failure. Whatever body is still coming goes nowhere. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: FailureDetails & { status: FailureStatus; requestId: string; path: string },
): void {
  if (response.headersSent || response.destroyed) return
  const { status, requestId, path } = refusal
  const answer = failure(status, request, { requestId, path }, refusal)
  if (request.complete || !hasBody(request)) {
    sendAnswer(request, response, answer)
    return
  }
  response.writeHead(status, {
    ...answer.headers,
    'content-length': String(answer.body.byteLength),
    connection: 'close',
  })
  if (request.method !== 'HEAD') response.write(answer.body)
  discardBody(request, response)
}

/** 503 of a moment: so much is asked for at once that this request has to come back. */
export const overload: FailureDetails = OVERLOADED

/** 409 to a form of another build: Next's script says it beside the form, without a script the page gives back what was in it. */
export function formerForm(path: string, texts: readonly string[]): FailureDetails {
  const words = { ...FAILURE_WORDS[409], link: { href: path, text: 'Otwórz stronę jeszcze raz' } }
  return { words, texts, headers: { [UNKNOWN_ACTION_HEADER]: '1' } }
}

/** 503 while a new version takes over; without a script the page gives back what was in the form. */
export function upgrading(path: string, texts: readonly string[] = []): FailureDetails {
  const words = { ...UPGRADING.words, link: { href: path, text: 'Wróć na stronę formularza' } }
  return { ...UPGRADING, words, texts }
}
