/*
 * Sprawdza rejestr zmian portalu Komunikat: cały, z pobranego pliku, bez połączenia z siecią. Jeden plik, bez zależności;
 * działa w Node.js (20 lub nowszym) i w przeglądarce (Web Crypto).
 *
 *   node sprawdz-rejestr.mjs rejestr-zmian.jsonl
 *   node sprawdz-rejestr.mjs rejestr-zmian.jsonl 56:0f3a…    # i porównuje ze skrótem, który ktoś zapisał wcześniej
 *
 * The file has one JSON object a line, canonical itself, in order of numbers from 1: { entry, erased, facts, hash }.
 *   hash   = SHA-256(UTF-8(canonical JSON of `entry`)), canonical as in RFC 8785: keys in order, no spaces
 *   entry.previous = hash of the entry before; of the first one 64 zeros
 *   entry.commitments[name] = SHA-256(UTF-8(canonical JSON of [salt, name, text])) for each facts[name] = [salt, text]
 * A commitment without its fact hides words that are not public now, or that were erased: the chain holds all the same.
 * `entry.lost` says that a copy was restored and which entries are gone by it: a declared gap.
 */

const NO_HASH = '0'.repeat(64)
const FORMAT = 1
/** Commitments to rows of the portal's own database: nobody outside has their words. */
const INNER = ['audit', 'record', 'redacted']
/** So many lines are hashed at a time. */
const BATCH = 500

/**
 * @param {AsyncIterable<string> | Iterable<string>} lines each without its line break
 * @param {readonly { number: number, hash: string }[]} [known] hashes that somebody wrote down earlier
 */
export async function verifyChain(lines, known = []) {
  const state = {
    entries: 0,
    last: NO_HASH,
    since: null,
    until: null,
    hidden: 0,
    erased: 0,
    gaps: [],
    found: new Map(),
  }
  const wanted = new Set(known.map(({ number }) => number))
  const check = async (batch) => {
    const read = await Promise.all(batch.map(readLine))
    for (const one of read) {
      const reason = problemOf(one, state)
      if (reason !== null) return { number: state.entries + 1, reason }
      keep(one, state, wanted)
    }
    return null
  }
  let batch = []
  for await (const line of lines) {
    if (line === '') continue
    batch.push(line)
    if (batch.length < BATCH) continue
    const problem = await check(batch)
    if (problem) return result(state, problem)
    batch = []
  }
  const problem = (await check(batch)) ?? unknownRoot(state, known)
  return result(state, problem)
}

function result({ entries, last, since, until, hidden, erased, gaps }, problem) {
  return { ok: problem === null, entries, root: last, since, until, hidden, erased, gaps, problem }
}

/** Parses a line and works out all its hashes; what is wrong is said when its turn comes. */
async function readLine(line) {
  try {
    const parsed = JSON.parse(line)
    const { entry, hash, facts = {}, erased = [], ...others } = parsed
    if (canonical(parsed) !== line || Object.keys(others).length > 0) return null
    const told = Object.entries(facts)
    const [worked, ...commitments] = await Promise.all([
      sha256(canonical(entry)),
      ...told.map(([name, [salt, text]]) => sha256(canonical([salt, name, text]))),
    ])
    const words = (names) => names.filter((name) => !INNER.includes(name)).length
    const wrong = told.find(([name], index) => entry.commitments?.[name] !== commitments[index])
    const strange = erased.find((name) => typeof entry.commitments?.[name] !== 'string' || name in facts)
    return {
      entry,
      hash,
      worked,
      wrong: wrong?.[0] ?? strange ?? null,
      told: words(Object.keys(facts)),
      erased: words(erased),
    }
  } catch {
    return null
  }
}

function problemOf(one, { entries, last }) {
  if (one === null) return 'wiersz nie jest wpisem rejestru'
  if (one.entry.format !== FORMAT) return `nieznana wersja zapisu: ${one.entry.format}`
  if (one.entry.number !== entries + 1) return `brakuje wpisu: w jego miejscu jest wpis ${one.entry.number}`
  if (one.entry.previous !== last) return 'nie wynika z wpisu przed nim (skrót poprzedniego wpisu jest inny)'
  if (one.worked !== one.hash) return 'treść wpisu nie zgadza się z jego skrótem'
  if (one.wrong !== null) return `słowa wpisu nie zgadzają się z tym, co wpis poświadcza („${one.wrong}”)`
  return null
}

function keep({ entry, hash, told, erased }, state, wanted) {
  if (entry.kind === 'restored') {
    // The chain began again in the same moment: everything that was before is lost.
    const from = state.entries === 1 && state.until === entry.recordedAt ? 1 : entry.number
    state.gaps.push({ number: entry.number, at: entry.recordedAt, from, to: entry.lost?.number ?? null })
  }
  state.entries = entry.number
  state.last = hash
  state.since ??= entry.recordedAt
  state.until = entry.recordedAt
  state.erased += erased
  const committed = Object.keys(entry.commitments).filter((name) => !INNER.includes(name))
  state.hidden += Math.max(0, committed.length - told - erased)
  if (wanted.has(entry.number)) state.found.set(entry.number, hash)
}

/** A hash from elsewhere that the chain does not have, and that no declared gap explains. */
function unknownRoot({ found, gaps }, known) {
  const isInGap = (number) => gaps.some(({ from, to }) => from <= number && (to === null || number <= to))
  const odd = known.find(({ number, hash }) => found.get(number) !== hash && !isInGap(number))
  if (!odd) return null
  const reason = found.has(odd.number)
    ? 'ma inny skrót niż zapisany wcześniej: rejestr napisano od nowa'
    : 'był, a teraz go nie ma: rejestr skrócono'
  return { number: odd.number, reason }
}

/** RFC 8785 for what an entry holds: texts, whole numbers, lists, objects. */
function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

const encoder = new TextEncoder()

// Node works out a hash at once; what browsers have answers later, which for ten thousand entries takes seconds.
const nodeCrypto = globalThis.process?.getBuiltinModule?.('node:crypto')

async function sha256(text) {
  if (nodeCrypto) return nodeCrypto.createHash('sha256').update(text).digest('hex')
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}

/**
 * @param {AsyncIterable<Uint8Array> | Iterable<Uint8Array>} chunks bytes as they come
 */
export async function* linesOf(chunks) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

/** What was found, a sentence a line. */
export function inWords({ ok, entries, root, since, until, hidden, erased, gaps, problem }) {
  if (!ok) return [`Wpis ${problem.number} jest zły: ${problem.reason}.`]
  if (entries === 0) return ['Rejestr jest pusty.']
  return [
    `Rejestr jest cały. Liczba wpisów: ${entries}, od ${since} do ${until}.`,
    `Skrót ostatniego wpisu: ${root}`,
    ...gaps.map(({ number, at, to, from }) => gapWords({ number, at, to, from })),
    ...(erased > 0 ? [`Słowa usunięte z wpisów, bo zawierały dane osobowe: ${erased}.`] : []),
    ...(hidden > 0 ? [`Słowa poświadczone, których nie ma w tym pliku: ${hidden}.`] : []),
  ]
}

function gapWords({ number, at, from, to }) {
  const start = `Zgłoszona luka (wpis ${number}, ${at}): przywrócono kopię zapasową`
  if (to === null) return `${start}; ilu wpisów ubyło, nie wiadomo.`
  return to < from
    ? `${start}; żadnego wpisu nie ubyło.`
    : `${start}; ubyło dawnych wpisów o numerach od ${from} do ${to}.`
}

/** `node sprawdz-rejestr.mjs plik [numer:skrót …]`; without a file it reads what is piped in. */
async function main([file, ...roots]) {
  const known = roots.map((root) => {
    const [number, hash] = root.split(':')
    return { number: Number(number), hash }
  })
  const open = process.getBuiltinModule?.('node:fs').createReadStream
  const chunks = file === undefined || file === '-' || !open ? process.stdin : open(file)
  const found = await verifyChain(linesOf(chunks), known)
  for (const line of inWords(found)) console.log(line)
  process.exitCode = found.ok ? 0 : 1
}

/** On the page that explains the register: a button and a choice of file, where scripts run. */
function offerIn(place) {
  const report = document.createElement('div')
  report.setAttribute('role', 'status')
  const paragraph = (text) => Object.assign(document.createElement('p'), { textContent: text })
  const tell = (lines) => report.replaceChildren(...lines.map(paragraph))
  const run = async (getChunks) => {
    tell(['Sprawdzam…'])
    try {
      tell(inWords(await verifyChain(linesOf(await getChunks()))))
    } catch (error) {
      tell([`Nie udało się sprawdzić: ${error.message}`])
    }
  }
  place
    .querySelector('button')
    .addEventListener('click', () => run(async () => chunksOf((await fetch(place.dataset.verifyChain)).body)))
  place.querySelector('input').addEventListener('change', ({ target }) => {
    if (target.files[0]) run(() => chunksOf(target.files[0].stream()))
  })
  place.append(report)
  place.hidden = false
}

/** Streams of browsers are not iterable everywhere yet. */
async function* chunksOf(stream) {
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}

const fileName = (path) => path.split(/[\\/]/).at(-1)
if (typeof document !== 'undefined') {
  const place = document.querySelector('[data-verify-chain]')
  if (place && globalThis.crypto?.subtle) offerIn(place)
} else if (
  typeof process !== 'undefined' &&
  process.argv[1] &&
  fileName(process.argv[1]) === fileName(import.meta.url)
) {
  await main(process.argv.slice(2))
}
