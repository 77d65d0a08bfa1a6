import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ArticleText } from '#domain/article/article-text.ts'
import { body } from '#domain/article/body/body-builder.ts'
import { plainUpdate } from '#domain/article/update-kind.ts'
import { DraftSaver, QUIET_MS } from './draft-saver.ts'
import type { ReadAnswer, SaveAnswer, SaveRequest } from './draft-transport.ts'
import { type CopyStore, LocalCopies } from './local-copy.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aText(title: string): ArticleText {
  const none = {
    ...plainUpdate,
    event: null,
    firstPublished: null,
    validUntil: null,
    changeNote: null,
    editorNote: null,
  }
  return {
    title,
    slug: null,
    summary: '',
    body: body(),
    leadImage: null,
    tagIds: [],
    voivodeships: [],
    projectId: null,
    attachments: [],
    producerUnit: null,
    producerPosition: null,
    ...none,
  }
}

function aStore(): CopyStore & { readonly map: Map<string, string> } {
  const map = new Map<string, string>()
  return {
    map,
    get length() {
      return map.size
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  }
}

/** A server with one article, begun once for each key; `meet` says what the next request meets instead of it. */
class Server {
  lockVersion = 1
  text = aText('')
  /** Keys under which articles were begun, with the text each was begun with. */
  readonly begun = new Map<string, string>()
  isOpen = true
  readonly requests: SaveRequest[] = []
  readonly meet: (SaveAnswer['kind'] | 'lost')[] = []
  hold: Promise<void> = Promise.resolve()

  save = async (request: SaveRequest): Promise<SaveAnswer> => {
    this.requests.push(request)
    await this.hold
    const met = this.meet.shift()
    if (met && met !== 'lost') return { kind: met, problems: [{ field: 'title', text: 'Za długi.' }] } as SaveAnswer
    const answer = this.#take(request)
    // The write happened, the answer did not arrive.
    return met === 'lost' ? { kind: 'unreachable' } : answer
  }

  read = async (): Promise<ReadAnswer> => ({
    kind: 'read',
    draft: { lockVersion: this.lockVersion, savedAt: 5, savedBy: 'Bogdan', isOpen: this.isOpen, ...this.kept },
  })

  get kept() {
    return { text: this.text, problems: problemsOf(this.text) }
  }

  writeAs(title: string): void {
    this.text = aText(title)
    this.lockVersion += 1
  }

  #take({ articleId, draftKey, seenLockVersion, text }: SaveRequest): SaveAnswer {
    if (articleId === null) {
      const request = `${draftKey} ${text.title}`
      const known = this.begun.get(request)
      if (known === undefined) {
        this.begun.set(request, text.title)
        this.text = text
      }
      return { kind: 'saved', articleId: 7, lockVersion: 1, savedAt: 1_001, problems: problemsOf(text) }
    }
    const isSame = JSON.stringify(text) === JSON.stringify(this.text)
    if (!isSame && seenLockVersion !== this.lockVersion) return { kind: 'conflict' }
    if (!isSame) {
      this.text = text
      this.lockVersion += 1
    }
    const savedAt = 1_000 + this.lockVersion
    return { kind: 'saved', articleId: 7, lockVersion: this.lockVersion, savedAt, problems: problemsOf(text) }
  }
}

function problemsOf({ event }: ArticleText) {
  return event === '2015-13' ? [{ field: 'event', text: 'Takiej daty nie ma: 13.2015.' }] : []
}

function aWriter(articleId: number | null = 7, isByHand = false) {
  const server = new Server()
  const store = aStore()
  const copies = new LocalCopies(store, 3, 'karta')
  const saver = new DraftSaver(
    { articleId, lockVersion: 1, savedAt: null, draftKey: 'klucz-klucz-klucz', text: aText(''), isByHand },
    { transport: server, copies, now: () => 42 },
  )
  return { server, store, saver, copies }
}

const quiet = () => vi.advanceTimersByTimeAsync(QUIET_MS)

test('typing is saved once, when it has stopped, and the copy goes with the save', async () => {
  const { server, saver, store } = aWriter()
  saver.change(aText('a'))
  await vi.advanceTimersByTimeAsync(QUIET_MS - 1)
  saver.change(aText('ab'))
  expect(saver.state.phase).toBe('changed')
  await vi.advanceTimersByTimeAsync(300)
  expect(store.map.size).toBe(1)
  await quiet()
  expect(server.requests.map(({ text }) => text.title)).toEqual(['ab'])
  expect(saver.state).toMatchObject({ phase: 'saved', lockVersion: 2, savedAt: 1_002 })
  expect(store.map.size).toBe(0)
})

test('one save at a time; what is typed meanwhile goes with the next and never conflicts', async () => {
  const { server, saver } = aWriter()
  let release = () => {}
  server.hold = new Promise((resolve) => {
    release = resolve
  })
  saver.change(aText('a'))
  await quiet()
  saver.change(aText('ab'))
  await quiet()
  await quiet()
  expect(server.requests).toHaveLength(1)
  release()
  await vi.advanceTimersByTimeAsync(0)
  await quiet()
  expect(server.requests.map(({ seenLockVersion }) => seenLockVersion)).toEqual([1, 2])
  expect(server.text.title).toBe('ab')
  expect(saver.state.phase).toBe('saved')
})

test('an answer that was lost: the same is sent again before anything newer, so nothing conflicts', async () => {
  const { server, saver, store } = aWriter()
  server.meet.push('lost')
  saver.change(aText('a'))
  await quiet()
  expect(saver.state.phase).toBe('unreachable')
  saver.change(aText('ab'))
  expect(store.map.size).toBe(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(server.requests.map(({ text }) => text.title)).toEqual(['a', 'a', 'ab'])
  expect(saver.state).toMatchObject({ phase: 'saved', lockVersion: 3 })
  expect(store.map.size).toBe(0)
})

test('a beginning whose answer was lost begins one article', async () => {
  const { server, saver } = aWriter(null)
  server.meet.push('lost')
  saver.change(aText('a'))
  await quiet()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(server.requests.map(({ articleId, draftKey }) => [articleId, draftKey])).toEqual([
    [null, 'klucz-klucz-klucz'],
    [null, 'klucz-klucz-klucz'],
  ])
  expect(saver.state).toMatchObject({ phase: 'saved', articleId: 7 })
})

/** The tab is gone, as after a crash; another one is opened for the same article and offers the copy. */
function afterCrash({ server, store, saver, copies }: ReturnType<typeof aWriter>) {
  saver.copyNow()
  const { articleId } = saver.state
  const [copy] = new LocalCopies(store, 3, 'nowa').list(articleId)
  vi.clearAllTimers()
  if (!copy) throw new Error('No copy is offered')
  const next = new DraftSaver(
    { articleId, lockVersion: server.lockVersion, savedAt: null, draftKey: 'inny-klucz-inny-klucz', text: server.text },
    { transport: server, copies: new LocalCopies(store, 3, 'nowa'), now: () => 42 },
  )
  next.restore(copy)
  copies.discard(copy)
  return next
}

test.each([
  ['no answer came', 'lost'],
  ['the request did not arrive', 'unreachable'],
] as const)('a beginning brought back in another tab begins one article, when %s', async (_name, met) => {
  const writer = aWriter(null)
  const { server } = writer
  server.meet.push(met)
  writer.saver.change(aText('a'))
  await quiet()
  writer.saver.change(aText('ab'))
  const next = afterCrash(writer)
  await quiet()
  expect(next.state).toMatchObject({ phase: 'saved', articleId: 7 })
  expect([...server.begun.values()]).toEqual(['a'])
  expect(server.text.title).toBe('ab')
})

test('a beginning answered no more, then changed by somebody else, is met and not written over', async () => {
  const writer = aWriter(null)
  const { server } = writer
  server.meet.push('lost')
  writer.saver.change(aText('a'))
  await quiet()
  server.writeAs('cudzy')
  writer.saver.change(aText('ab'))
  const next = afterCrash(writer)
  await quiet()
  expect(next.state).toMatchObject({ phase: 'conflict', other: { text: { title: 'cudzy' } } })
  expect(server.begun.size).toBe(1)
})

test('a save whose answer was lost with its tab does not conflict with the text brought back', async () => {
  const writer = aWriter()
  const { server } = writer
  server.meet.push('lost')
  writer.saver.change(aText('a'))
  await quiet()
  writer.saver.change(aText('ab'))
  const next = afterCrash(writer)
  await quiet()
  expect(next.state).toMatchObject({ phase: 'saved', lockVersion: 3 })
  expect(server.text.title).toBe('ab')
})

test('a server away for minutes: the copy stands, the save comes when it is back', async () => {
  const { server, saver, store } = aWriter()
  server.meet.push(...Array(6).fill('unreachable'))
  saver.change(aText('długo'))
  await vi.advanceTimersByTimeAsync(30_000)
  expect(saver.state.phase).toBe('unreachable')
  expect(JSON.parse([...store.map.values()][0] ?? '').text.title).toBe('długo')
  await vi.advanceTimersByTimeAsync(120_000)
  expect(saver.state.phase).toBe('saved')
  expect(server.text.title).toBe('długo')
  expect(store.map.size).toBe(0)
})

test.each(['signed-out', 'forbidden', 'gone', 'too-large'] as const)(
  'after "%s" the clock sends nothing more, the copy stands, a wish tries again',
  async (kind) => {
    const { server, saver, store } = aWriter()
    server.meet.push(kind)
    saver.change(aText('a'))
    await quiet()
    expect(saver.state.phase).toBe(kind)
    saver.change(aText('ab'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.requests).toHaveLength(1)
    expect(JSON.parse([...store.map.values()][0] ?? '').text.title).toBe('ab')
    expect(await saver.save('manual')).toBe(true)
    expect(server.text.title).toBe('ab')
    expect(store.map.size).toBe(0)
  },
)

test('what the server refuses is told field by field, and the next change tries again', async () => {
  const { server, saver } = aWriter()
  server.meet.push('refused')
  saver.change(aText('a'))
  await quiet()
  expect(saver.state).toMatchObject({ phase: 'refused', problems: [{ field: 'title', text: 'Za długi.' }] })
  saver.change(aText('b'))
  await quiet()
  expect(saver.state).toMatchObject({ phase: 'saved', problems: [] })
})

test('what was refused is not sent again by the clock until it has changed', async () => {
  const { server, saver } = aWriter()
  server.meet.push('refused')
  saver.change(aText('a'))
  await quiet()
  await saver.save('auto')
  await saver.save('auto')
  expect(server.requests).toHaveLength(1)
  expect(await saver.save('manual')).toBe(true)
})

test('a copy written upon an earlier version meets what was saved since; upon this one it is saved', async () => {
  const { server, saver } = aWriter()
  server.writeAs('zapisany później')
  const late = new DraftSaver(
    { articleId: 7, lockVersion: 2, savedAt: null, draftKey: 'klucz-klucz-klucz', text: server.text },
    { transport: server, copies: new LocalCopies(aStore(), 3, 'inna'), now: () => 42 },
  )
  late.restore({ text: aText('z przeglądarki'), lockVersion: 1, draftKey: 'klucz-klucz-klucz' })
  await quiet()
  expect(late.state).toMatchObject({ phase: 'conflict', other: { text: { title: 'zapisany później' } } })
  expect(await late.resolve(aText('połączony'))).toBe(true)
  saver.restore({ text: aText('x'), lockVersion: 3, draftKey: 'klucz-klucz-klucz' })
  await quiet()
  expect(server.text.title).toBe('x')
})

test('a conflict shows the other text and sends nothing; mine kept survives a third save in between', async () => {
  const { server, saver, store } = aWriter()
  server.writeAs('cudzy')
  saver.change(aText('mój'))
  await quiet()
  expect(saver.state).toMatchObject({ phase: 'conflict', other: { text: { title: 'cudzy' }, savedBy: 'Bogdan' } })
  saver.change(aText('mój dalej'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(server.requests).toHaveLength(1)

  server.writeAs('trzeci')
  expect(await saver.resolve(aText('mój dalej'))).toBe(false)
  expect(saver.state).toMatchObject({ phase: 'conflict', other: { text: { title: 'trzeci' } } })
  expect(server.text.title).toBe('trzeci')
  expect(store.map.size).toBe(1)

  expect(await saver.resolve(aText('mój dalej'))).toBe(true)
  expect(server.text.title).toBe('mój dalej')
  expect(store.map.size).toBe(0)
})

test('the saved text taken: the form holds it and the next save is upon it', async () => {
  const { server, saver, store } = aWriter()
  server.writeAs('cudzy')
  saver.change(aText('mój'))
  await quiet()
  expect(saver.takeSaved()?.title).toBe('cudzy')
  expect(saver.state).toMatchObject({ phase: 'saved', lockVersion: 2 })
  expect(store.map.size).toBe(0)
  saver.change(aText('cudzy i mój'))
  await quiet()
  expect(server.text.title).toBe('cudzy i mój')
})

test('a text sent on meanwhile is closed: mine stays in the copy', async () => {
  const { server, saver, store } = aWriter()
  server.isOpen = false
  server.writeAs('przekazany')
  saver.change(aText('mój'))
  await quiet()
  expect(saver.state.phase).toBe('closed')
  expect(JSON.parse([...store.map.values()][0] ?? '').text.title).toBe('mój')
})

test('saved by hand: the clock sends nothing, the copy stands, and a wish without an answer is repeated as it was', async () => {
  const { server, saver, store } = aWriter(7, true)
  saver.change(aText('a'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await saver.save('auto')).toBe(false)
  expect(server.requests).toEqual([])
  expect(store.map.size).toBe(1)

  server.meet.push('unreachable')
  expect(await saver.save('manual')).toBe(false)
  saver.change(aText('ab'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(server.text.title).toBe('a')
  expect(saver.state.phase).toBe('changed')
  expect(JSON.parse([...store.map.values()][0] ?? '').text.title).toBe('ab')
  expect(await saver.save('manual')).toBe(true)
  expect(server.text.title).toBe('ab')
})

test('a browser without room is admitted, and saving goes on', async () => {
  const { server, saver, store } = aWriter()
  store.setItem = () => {
    throw new Error('QuotaExceededError')
  }
  server.meet.push('unreachable')
  saver.change(aText('a'))
  await quiet()
  expect(saver.state).toMatchObject({ phase: 'unreachable', isCopied: false })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(server.text.title).toBe('a')
})

test('copies of other tabs are offered, the newest first; a foreign account’s and a broken one are not', () => {
  const { store, copies } = aWriter()
  const copy = (keptAt: number, title: string) => ({
    text: aText(title),
    keptAt,
    articleId: 7,
    draftKey: 'k',
    lockVersion: 1,
  })
  new LocalCopies(store, 3, 'a').keep(copy(1, 'starszy'))
  new LocalCopies(store, 3, 'b').keep(copy(2, 'nowszy'))
  new LocalCopies(store, 4, 'c').keep(copy(3, 'cudzy'))
  store.setItem('komunikat.tekst.3.7.d', '{"text":')
  store.setItem('komunikat.tekst.3.71.e', JSON.stringify(copy(9, 'innego artykułu')))
  expect(copies.list(7).map(({ text }) => text.title)).toEqual(['nowszy', 'starszy'])
  const [newest] = copies.list(7)
  if (newest) copies.discard(newest)
  expect(copies.list(7)).toHaveLength(1)
})

test('a field the server left out: the rest is saved and said so, the copy stays, nothing is sent again for it', async () => {
  const { server, saver, store } = aWriter(null)
  saver.change({ ...aText('Słowa'), event: '2015-13' })
  await quiet()
  expect(server.text.title).toBe('Słowa')
  expect(saver.state).toMatchObject({ phase: 'partly', articleId: 7, savedAt: 1_001, problems: [{ field: 'event' }] })
  // What is typed in the field is not in the saved text yet.
  expect(saver.isDirty).toBe(true)
  expect([...store.map.values()].join()).toContain('2015-13')
  await saver.save('auto')
  expect(server.requests).toHaveLength(1)
  saver.change(aText('Słowa'))
  await quiet()
  expect(saver.state).toMatchObject({ phase: 'saved', problems: [] })
  expect(saver.isDirty).toBe(false)
  expect(store.map.size).toBe(0)
})

test('a slip that somebody left elsewhere waits in the form, and is sent when it is fixed', async () => {
  const { server, copies, store } = aWriter()
  const begin = { articleId: 7, lockVersion: 1, savedAt: 5, draftKey: 'klucz-klucz-klucz' }
  server.text = { ...aText('Słowa'), event: '2015-13' }
  const saver = new DraftSaver({ ...begin, ...server.kept }, { transport: server, copies, now: () => 42 })
  expect(saver.state).toMatchObject({ phase: 'partly', problems: [{ field: 'event' }] })
  expect(saver.isDirty).toBe(false)
  expect(await saver.save('manual')).toBe(false)
  expect(server.requests).toHaveLength(0)
  saver.change(aText('Słowa'))
  await quiet()
  expect(saver.state).toMatchObject({ phase: 'saved', problems: [] })

  server.writeAs('cudzy')
  server.text = { ...server.text, event: '2015-13' }
  saver.change(aText('mój'))
  await quiet()
  expect(saver.takeSaved()?.event).toBe('2015-13')
  expect(saver.state).toMatchObject({ phase: 'partly', problems: [{ field: 'event' }] })
  expect(store.map.size).toBe(0)
})

test('a copy kept before there were kinds of updates is one of an ordinary change', () => {
  const store = aStore()
  const { updateKind: _, erratumDays: __, ...former } = aText('Dawny')
  const copy = { text: former, keptAt: 1, articleId: 7, draftKey: 'klucz-klucz-klucz', lockVersion: 2 }
  new LocalCopies(store, 3, 'inna').keep(copy as never)
  expect(new LocalCopies(store, 3, 'karta').list(7)).toMatchObject([{ text: { ...plainUpdate, title: 'Dawny' } }])
})
