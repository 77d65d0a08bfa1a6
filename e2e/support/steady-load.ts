import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import type { StaffClient } from './staff-client.ts'

/** What readers were answered, by status or by the error of the connection. */
export type Reads = Readonly<Record<string, number>>

/**
 * Readers who never stop, `perSecond` questions in all; half of them keep their connection, half bring a new one each time. Each
 * page is read once before: a portal that has just started is not what is looked at. `stop` says what they were answered.
 */
export async function keepReading(origin: string, paths: readonly string[], perSecond: number) {
  const READERS = 20
  for (const path of paths) await (await fetch(origin + path)).arrayBuffer()
  const agents = [new Agent({ keepAlive: true }), new Agent({ keepAlive: false })]
  const reads: Record<string, number> = {}
  let isOver = false
  const reader = async (number: number) => {
    await wait((number * 1_000) / perSecond)
    for (let turn = number; !isOver; turn += 1) {
      const askedAt = performance.now()
      const answer = await ask(`${origin}${paths[turn % paths.length]}`, agents[number % 2])
      reads[answer] = (reads[answer] ?? 0) + 1
      await wait(Math.max(0, (READERS * 1_000) / perSecond - (performance.now() - askedAt)))
    }
  }
  const all = Promise.all(Array.from({ length: READERS }, (_, number) => reader(number)))
  return {
    stop: async (): Promise<Reads> => {
      isOver = true
      await all
      for (const agent of agents) agent.destroy()
      return reads
    },
  }
}

function ask(url: string, agent: Agent | undefined): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  const fail = (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message)
  get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
    answer.resume().on('error', fail)
    answer.on('end', () => resolve(String(answer.statusCode)))
  }).on('error', fail)
  return promise
}

/** What became of the saves of one person. */
export type Saves = {
  readonly articleId: number
  /** Saves that were answered as taken, and those that were told to come again. */
  readonly taken: number
  readonly waited: number
  /** The words of the last one that was taken, and of one after it of which nobody said what became of it. */
  readonly lastWords: string
  readonly unanswered: string | null
  /** Refused because somebody else had saved meanwhile: nobody else has this text, so one of the taken ones was lost. */
  readonly conflicts: number
  /** Answers that are none of these, by status. */
  readonly others: readonly number[]
}

async function lockVersionOf(person: StaffClient, articleId: number): Promise<number | null> {
  const answer = await person
    .get(`/panel/artykuly/${articleId}/szkic`, { accept: 'application/json' })
    .catch(() => null)
  return answer?.status === 200 ? (JSON.parse(answer.text) as { lockVersion: number }).lockVersion : null
}

const PAUSE_MS = 150
const headers = { 'content-type': 'application/json', accept: 'application/json' }

/** Somebody who writes a text of their own and has it saved again and again, with other words each time, as the writing page does. */
export function keepSaving(person: StaffClient, name: string) {
  let isOver = false
  const result = {
    taken: 0,
    waited: 0,
    lastWords: 'Początek.',
    unanswered: null as string | null,
    conflicts: 0,
    others: [] as number[],
  }
  const saving = async (): Promise<Saves> => {
    const texts = (words: string) => ({
      title: `Tekst ciągle zapisywany: ${name}`,
      summary: 'Zajawka.',
      body: body(paragraph(blockIds(name)(), text(words))),
    })
    const first = await person.send('POST', '/panel/artykuly/nowy/szkic', {
      headers,
      body: JSON.stringify(texts('Początek.')),
    })
    const begun = JSON.parse(first.text) as { articleId: number; lockVersion: number }
    let { lockVersion: seen } = begun
    for (let number = 1; !isOver; number += 1) {
      const words = `Zapis ${number}, ${name}.`
      const sent = JSON.stringify({ ...texts(words), seenLockVersion: seen, by: 'manual' })
      const answer = await person
        .send('POST', `/panel/artykuly/${begun.articleId}/szkic`, { headers, body: sent })
        .catch(() => null)
      if (answer?.status === 200) {
        seen = (JSON.parse(answer.text) as { lockVersion: number }).lockVersion
        Object.assign(result, { taken: result.taken + 1, lastWords: words, unanswered: null })
      } else if (answer?.status === 503) result.waited += 1
      else if (answer === null) {
        // It may be there.
        Object.assign(result, { waited: result.waited + 1, unanswered: words })
        seen = (await lockVersionOf(person, begun.articleId)) ?? seen
      } else if (answer.status === 409) result.conflicts += 1
      else result.others.push(answer.status)
      await wait(PAUSE_MS)
    }
    return { articleId: begun.articleId, ...result }
  }
  const all = saving()
  return {
    taken: () => result.taken,
    stop: (): Promise<Saves> => {
      isOver = true
      return all
    },
  }
}
