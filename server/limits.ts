/** What one request or client may take of us. Sizes in bytes, times in milliseconds. */
export const LIMITS = {
  /** Whole address with its query. Longer: 414. */
  urlBytes: 4_096,
  /** All request headers together. More: 431. */
  headerBytes: 16_384,
  /** From the first byte to the last header (a slow client is cut). */
  headersMs: 10_000,
  /** From the first byte to the end of the body. */
  requestMs: 120_000,
  /** Silence on a connection while an answer is being written (a slow reader is cut). */
  silenceMs: 60_000,
  /** What is ready may take so long to be fetched, and a second more for each so many bytes (a slower reader is cut). */
  answerMs: 60_000,
  readerBytesPerSecond: 4_096,
  keepAliveMs: 10_000,
  connections: 12_000,
  /** How long a rendering of a public page may take before the reader is told to come back: 503. */
  renderMs: 20_000,
  /** After a refusal: how much more of an unwanted body is read, and how long, so that whoever sent a large photo sees why not. */
  discardBytes: 67_108_864,
  discardMs: 10_000,
} as const

const UPLOAD_BYTES = 10 * 1_048_576 + 65_536

/** Largest body by the beginning of the path; the first match decides. */
const BODY_BYTES: readonly (readonly [prefix: string, bytes: number])[] = [
  ['/logowanie', 16_384],
  // A file of 10 MiB with the form around it.
  ['/panel/api/obrazy', UPLOAD_BYTES],
  ['/panel/api/zalaczniki', UPLOAD_BYTES],
  ['/', 1_048_576],
]

/** Largest body accepted at this path, in bytes. */
export function bodyLimit(path: string): number {
  return BODY_BYTES.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 0
}
