import { readerContext } from '#app/_server/context.ts'
import { exportChain } from '#services/changes/export-chain.ts'

export const dynamic = 'force-dynamic'

const HEADERS = {
  'content-type': 'application/jsonl; charset=utf-8',
  'content-disposition': 'attachment; filename="rejestr-zmian.jsonl"',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
}

/** The whole register as a file, read from the database as fast as it is taken. */
export function GET(request: Request): Response {
  // Next answers HEAD with the function of GET and drops the body.
  if (request.method === 'HEAD') return new Response(null, { headers: HEADERS })
  const pieces = exportChain(readerContext().db)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = pieces.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    },
    { highWaterMark: 1 },
  )
  return new Response(body, { headers: HEADERS })
}
