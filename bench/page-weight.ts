import { get } from 'node:http'
import type { BenchPortal } from './portal.ts'

export type PageWeight = {
  readonly name: string
  /** First visit with an empty cache: everything the page asks for, bytes with headers. */
  readonly requests: number
  readonly bytes: number
  readonly html: number
  readonly script: number
  /** A second page by somebody who has just read this one. */
  readonly secondBytes: number
}

type Answer = { readonly bytes: number; readonly body: number; readonly text: string; readonly isKept: boolean }

/**
 * What a page costs a reader's connection: the page and every file its HTML names, brotli, as bytes on the wire with the
 * header lines of the answers. A second page costs its HTML, and each file once more that must be asked about (304).
 */
export async function weighPage(portal: BenchPortal, name: string, path: string): Promise<PageWeight> {
  const page = await ask(portal.url + path)
  const files = [
    ...new Set(
      [...page.text.matchAll(/<(?:link|script|img)[^>]*?(?:href|src)="([^"]+)"[^>]*>/g)]
        .filter(([tag]) => !/rel="(canonical|alternate|successor-version|license)"/.test(tag))
        .map(([, address = '']) => address.replaceAll('&amp;', '&'))
        .filter((address) => address.startsWith('/')),
    ),
  ]
  const answers = await Promise.all(files.map(async (file) => ({ file, ...(await ask(portal.url + file)) })))
  const again = answers.filter(({ isKept }) => !isKept)
  const askedAgain = await Promise.all(again.map(({ file }) => askAgain(portal.url + file)))
  const sum = (all: readonly { bytes: number }[]) => all.reduce((total, { bytes }) => total + bytes, 0)
  return {
    name,
    requests: 1 + answers.length,
    bytes: page.bytes + sum(answers),
    html: page.body,
    script: sum(answers.filter(({ file }) => file.includes('.js'))),
    secondBytes: page.bytes + sum(askedAgain),
  }
}

function ask(url: string, headers: Record<string, string> = {}): Promise<Answer & { etag: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer & { etag: string }>()
  get(url, { headers: { 'accept-encoding': 'br', ...headers } }, (answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', async () => {
      const body = Buffer.concat(chunks)
      const lines = answer.rawHeaders.reduce((total, part) => total + part.length + 2, 17)
      const isBrotli = answer.headers['content-encoding'] === 'br'
      const { brotliDecompressSync } = await import('node:zlib')
      resolve({
        bytes: body.byteLength + lines,
        body: body.byteLength,
        text: (isBrotli ? brotliDecompressSync(body) : body).toString(),
        isKept: /immutable/.test(answer.headers['cache-control'] ?? ''),
        etag: answer.headers.etag ?? '',
      })
    })
  }).on('error', reject)
  return promise
}

async function askAgain(url: string): Promise<Answer> {
  const { etag } = await ask(url)
  return ask(url, { 'if-none-match': etag })
}
