import type { ServerResponse } from 'node:http'

/** What React writes on a form that is sent to its own page; HTML allows no empty address (HTML, 4.10.18.6). */
const EMPTY_TARGET = Buffer.from(' action=""')
const NOTHING = Buffer.alloc(0)

/**
 * Leaves the empty address out of every form of a page as it streams through: a form without one is sent to its own page
 * too, by the standard. The signs stand nowhere else: in words and in scripts React escapes quotation marks.
 */
export function omitEmptyTargets(response: ServerResponse): void {
  const write = response.write.bind(response) as (chunk: Buffer, ...rest: unknown[]) => boolean
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse
  let held: Buffer = NOTHING
  let isPage: boolean | null = null

  const without = (chunk: Buffer | Uint8Array | string, isLast: boolean): Buffer => {
    const { done, rest } = withoutEmptyTargets(Buffer.concat([held, Buffer.from(chunk as string)]))
    held = isLast ? NOTHING : rest
    return isLast ? Buffer.concat([done, rest]) : done
  }
  const concerns = () => {
    isPage ??=
      String(response.getHeader('content-type')).startsWith('text/html') && !response.hasHeader('content-length')
    return isPage
  }
  response.write = ((chunk: Buffer | string, ...rest: unknown[]) =>
    concerns() ? write(without(chunk, false), ...rest) : write(chunk as Buffer, ...rest)) as ServerResponse['write']
  response.end = ((...given: unknown[]) => {
    if (!concerns()) return end(...given)
    const [chunk, ...rest] = given
    const isBody = typeof chunk === 'string' || chunk instanceof Uint8Array
    return isBody ? end(without(chunk, true), ...rest) : endAfter(without('', true), given)
  }) as ServerResponse['end']

  function endAfter(last: Buffer, given: readonly unknown[]): ServerResponse {
    return last.byteLength === 0 ? end(...given) : end(last, ...given.filter((one) => typeof one === 'function'))
  }
}

/** `rest`: signs at the end that may be the beginning of an empty address. */
function withoutEmptyTargets(bytes: Buffer): { readonly done: Buffer; readonly rest: Buffer } {
  const kept: Buffer[] = []
  let from = 0
  for (let at = bytes.indexOf(EMPTY_TARGET); at >= 0; at = bytes.indexOf(EMPTY_TARGET, from)) {
    kept.push(bytes.subarray(from, at))
    from = at + EMPTY_TARGET.byteLength
  }
  const tail = bytes.subarray(from)
  const open = beginningAtTheEnd(tail)
  kept.push(tail.subarray(0, tail.byteLength - open))
  return { done: Buffer.concat(kept), rest: tail.subarray(tail.byteLength - open) }
}

function beginningAtTheEnd(bytes: Buffer): number {
  for (let length = Math.min(EMPTY_TARGET.byteLength - 1, bytes.byteLength); length > 0; length -= 1) {
    if (bytes.subarray(-length).equals(EMPTY_TARGET.subarray(0, length))) return length
  }
  return 0
}
