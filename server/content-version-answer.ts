import type { Answer } from './answer.ts'
import { DATA_HEADERS } from './security-headers.ts'

/**
 * What readers see, in one word (`417.2026-03-02`): another word means that something has changed. A cache in front of us
 * that puts it into its keys cannot show what is past (deploy/nginx).
 */
export function contentVersionAnswer(contentVersion: string): Answer {
  return {
    status: 200,
    headers: {
      ...DATA_HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
      'komunikat-generation': contentVersion,
    },
    body: Buffer.from(`${contentVersion}\n`),
  }
}
