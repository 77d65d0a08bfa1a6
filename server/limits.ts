const MIB = 1_048_576

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
  /** Silence on a connection that waits for no answer of ours, or is being written to (a slow reader is cut). */
  silenceMs: 60_000,
  /** What is ready may take so long to be fetched, and a second more for each so many bytes (a slower reader is cut). */
  answerMs: 60_000,
  readerBytesPerSecond: 4_096,
  /** Silence after an answer. Longer than a proxy keeps the connection: it must be the one to close it (deploy/nginx). */
  keepAliveMs: 75_000,
  connections: 12_000,
  /** How long a rendering of a public page may take before the reader is told to come back: 503. */
  renderMs: 20_000,
  /**
   * First renders of public pages: so many at a time, so many behind them, each for so long at most. A render is work of
   * the one event loop from beginning to end: a second one beside it would make neither earlier, and everybody else later.
   */
  publicRenders: { slots: 1, waiting: 200, waitMs: 2_000 },
  /** The same for everything else that is rendered or checked (server/lanes.ts). */
  lanes: {
    staff: { slots: 4, waiting: 500, waitMs: 10_000 },
    stranger: { slots: 1, waiting: 50, waitMs: 2_000 },
    signIn: { slots: 2, waiting: 20, waitMs: 10_000 },
    strangerSignIn: { slots: 1, waiting: 16, waitMs: 2_000 },
    file: { slots: 8, waiting: 500, waitMs: 5_000 },
  },
  /**
   * Memory for all bodies that are being gathered or read, declared lengths counted in full; what finds none free waits, then
   * gets 503 (server/body-budget.ts). Eight files at their limit leave room for forms.
   */
  bodies: {
    bytes: 96 * MIB,
    bytesOf: { form: 96 * MIB, upload: 84 * MIB, signIn: 4 * MIB, stranger: 4 * MIB },
    waitMs: 10_000,
  },
  /** After a refusal: how much more of an unwanted body is read, and how long, so that whoever sent a large photo sees why not. */
  discardBytes: 67_108_864,
  discardMs: 10_000,
} as const

const UPLOAD_BYTES = 10 * MIB + 65_536

const UPLOAD_PATHS = ['/panel/api/obrazy', '/panel/api/zalaczniki', '/panel/api/docx']

/** Where files are taken in: their bodies are read as they come, and they take turns of their own. */
export function isUpload(path: string): boolean {
  return UPLOAD_PATHS.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
}

/** Largest body by the beginning of the path; the first match decides. */
const BODY_BYTES: readonly (readonly [prefix: string, bytes: number])[] = [
  ['/logowanie', 16_384],
  // A comment of 2,000 signs with the words it is about.
  ['/podglad', 32_768],
  ['/haslo', 16_384],
  // A file of 10 MiB with the form around it.
  ['/panel/api/obrazy', UPLOAD_BYTES],
  ['/panel/api/zalaczniki', UPLOAD_BYTES],
  ['/panel/api/docx', UPLOAD_BYTES],
  ['/', MIB],
]

/** Largest body accepted at this path, in bytes. */
export function bodyLimit(path: string): number {
  return BODY_BYTES.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 0
}
