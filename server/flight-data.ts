import { FLIGHT_SCRIPT } from '#domain/next-internals.ts'

const CLOSING = '</script>'

/**
 * The page without the second copy of itself that Next puts into it for its client (flight data), in UTF-8. `toReaderPage`
 * would drop it as it drops every script; cut out before, it is neither decoded nor parsed, which halves that work.
 * Nothing else can look like its opening: React writes `<` of texts and attributes as `&lt;`, Next that of data as `\u003c`.
 */
export function withoutFlightData(page: Buffer): Buffer {
  const kept: Buffer[] = []
  let from = 0
  for (let at = page.indexOf(FLIGHT_SCRIPT); at !== -1; at = page.indexOf(FLIGHT_SCRIPT, from)) {
    const closing = page.indexOf(CLOSING, at)
    if (closing === -1) break
    kept.push(page.subarray(from, at))
    from = closing + CLOSING.length
  }
  return from === 0 ? page : Buffer.concat([...kept, page.subarray(from)])
}
