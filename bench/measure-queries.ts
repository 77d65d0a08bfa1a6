import { readFileSync } from 'node:fs'
import { hostileWords } from '#domain/polish/testing-hostile-words.ts'
import { SEARCH_QUERY_MAX } from '#domain/search/search-query.ts'
import { quantile } from './figures.ts'
import { listForms, slowQuestion, withError } from './measure-search.ts'
import type { BenchPortal } from './portal.ts'
import { createWords } from './words.ts'

/** What became of so many questions to the search page, of which none was asked twice. Times in ms. */
export type Queries = {
  readonly articles: number
  readonly asked: number
  /** How many answers there were by status, `too-long` ones apart. */
  readonly statuses: Readonly<Record<string, number>>
  readonly tooLong: Readonly<Record<string, number>>
  /** Of the processor, in the thread that renders. */
  readonly processor: { readonly p50: number; readonly p99: number; readonly slowest: number }
  /** What the one client waited, on the machine as busy as it was. */
  readonly waited: { readonly p50: number; readonly p99: number; readonly slowest: number }
  readonly slowestQuestion: string
}

const KINDS = ['', '&rodzaj=artykul', '&rok=2015', '&wojewodztwo=lodzkie', '&archiwum=1']

/** Asks `count` questions of the built portal, one after the other: words of people, errors, what is made to be slow, and what nobody types. */
export async function measureQueries(portal: BenchPortal, articles: number, count: number): Promise<Queries> {
  const answers: { question: string; status: number; processor: number; waited: number }[] = []
  const questions = questionsOf(count)
  await ask(portal.url, questions[0] ?? '')
  for (const question of questions) {
    const before = threadTime(portal.pid)
    const begun = performance.now()
    const status = await ask(portal.url, question)
    answers.push({
      question,
      status,
      processor: threadTime(portal.pid) - before,
      waited: performance.now() - begun,
    })
  }
  const isTooLong = ({ question }: { question: string }) => question.length > SEARCH_QUERY_MAX
  const slowest = answers.toSorted((a, b) => b.processor - a.processor)[0]
  return {
    articles,
    asked: answers.length,
    statuses: countBy(answers.filter((answer) => !isTooLong(answer))),
    tooLong: countBy(answers.filter(isTooLong)),
    processor: spread(answers.map(({ processor }) => processor)),
    waited: spread(answers.map(({ waited }) => waited)),
    slowestQuestion: slowest?.question ?? '',
  }
}

function questionsOf(count: number): string[] {
  const forms = listForms()
  const random = createWords(23, forms)
  const words = (many: number) => random.sentence(many).slice(0, -1)
  const hostile = hostileWords(count)
  const kinds = [
    () => words(1 + random.number(5)),
    () => withError(words(1), random.number),
    () => slowQuestion(words, random.number),
    () => `"${words(2)}" -${words(1)}`,
    (index: number) => hostile[index] ?? '',
    (index: number) => `${hostile[index]} ${words(1)} ${hostile[(index * 7) % count]}`,
  ]
  const long = [...hostile.slice(-10), words(400)].map((question) => question.slice(0, 3_000))
  const some = Array.from({ length: count - long.length }, (_, index) => kinds[index % kinds.length]?.(index) ?? '')
  // An address holds no lone halves of characters.
  return [...some.map((question) => question.slice(0, SEARCH_QUERY_MAX)), ...long].map((one) => one.toWellFormed())
}

async function ask(url: string, question: string): Promise<number> {
  const kind = KINDS[question.length % KINDS.length]
  const answer = await fetch(`${url}/szukaj?q=${encodeURIComponent(question)}${kind}`, { redirect: 'manual' })
  await answer.arrayBuffer()
  return answer.status
}

/** Time that the main thread of the process has had on a processor, in ms (proc(5), schedstat, in ns). */
function threadTime(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
}

function countBy(answers: readonly { status: number }[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(answers, ({ status }) => String(status))].map(([status, same]) => [status, same.length]),
  )
}

function spread(times: readonly number[]) {
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), slowest: Math.max(...times) }
}
