import { Agent } from 'node:http'
import type { BenchPortal } from './portal.ts'
import { ask } from './readers.ts'

const CLIENTS = 8

/** Reads `count` different articles, each once, from a few clients. Returns the memory in use afterwards, in MB. */
export async function readManyArticles(portal: BenchPortal, count: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  let next = 0
  const reader = async () => {
    while (next < count) {
      const path = `/aktualnosci/pomiar-${next}`
      next += 1
      await ask(portal.url + path, agent)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, reader))
  agent.destroy()
  return portal.memory()
}
