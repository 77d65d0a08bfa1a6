import type { ArticleText } from '#domain/article/article-text.ts'
import type { DraftTransport, FieldProblem, SaveAnswer, SaveRequest, ServerDraft } from './draft-transport.ts'
import type { LocalCopies, LocalCopy } from './local-copy.ts'

/*
 * 1. One save is under way at a time; what is typed meanwhile goes with the next.
 * 2. A save without an answer is repeated as it was before anything newer is sent: had it been taken, the repetition
 *    changes nothing, so a writer's own saves never conflict.
 * 3. Whatever the server does not have is in the local copy, and is taken from there only by a save that succeeded.
 *    The copy knows the request without an answer too: brought back in another tab, it goes on with rule 2.
 * 4. In a conflict nothing is sent until the writer has chosen.
 */

export type SaverPhase =
  | 'saved'
  | 'changed'
  | 'saving'
  | 'refused'
  | 'partly'
  | 'conflict'
  | 'closed'
  | 'unreachable'
  | 'not-kept'
  | 'too-many'
  | 'signed-out'
  | 'other-account'
  | 'forbidden'
  | 'gone'
  | 'too-large'

export type SaverState = {
  readonly phase: SaverPhase
  /** Where it stood before the save under way: what it said then holds until there is an answer. */
  readonly before: Exclude<SaverPhase, 'saving'>
  readonly articleId: number | null
  readonly lockVersion: number
  /** When the server last took the text; null = never. */
  readonly savedAt: number | null
  readonly problems: readonly FieldProblem[]
  /** What somebody else saved: in a conflict, or when the text is closed to writing. */
  readonly other: ServerDraft | null
  /** False when the browser could not keep a copy. */
  readonly isCopied: boolean
}

type Begin = Pick<SaverState, 'articleId' | 'lockVersion' | 'savedAt'> & {
  /** Of fields that the last save left out, whoever made it: what was typed there is in `text`. */
  readonly problems?: readonly FieldProblem[]
  readonly draftKey: string
  readonly text: ArticleText
  /** Nothing is sent before somebody asks; what was asked for and not answered is still repeated. */
  readonly isByHand?: boolean
}

type Parts = {
  readonly transport: DraftTransport
  readonly copies: LocalCopies
  readonly now: () => number
}

export const QUIET_MS = 2_000
/** A copy that takes longer than this, in ms, is made at most every so often, in ms: a long text must not slow typing. */
const QUICK_COPY_MS = 1
const COPY_MS = 250
const RETRY_MS = [2_000, 4_000, 8_000, 15_000, 30_000]

/** Phases in which the clock sends nothing: a person must do something first. */
const waiting: ReadonlySet<SaverPhase> = new Set([
  'conflict',
  'closed',
  'other-account',
  'forbidden',
  'gone',
  'signed-out',
  'too-large',
])

/** Phases out of which the clock tries again by itself. */
const tryingAgain: ReadonlySet<SaverPhase> = new Set(['unreachable', 'not-kept', 'too-many'])

export class DraftSaver {
  readonly #parts: Parts
  readonly isByHand: boolean
  #draftKey: string
  readonly #listeners = new Set<() => void>()
  #state: SaverState
  #text: ArticleText
  #isDirty = false
  #underWay: Promise<void> | null = null
  #unanswered: SaveRequest | null = null
  /** What the server refused, whole or some fields of it: the same again would be refused again. */
  #refused: ArticleText | null = null
  #failures = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #copyTimer: ReturnType<typeof setTimeout> | undefined
  #copyTook = 0

  constructor({ draftKey, text, isByHand = false, problems = [], ...begin }: Begin, parts: Parts) {
    this.isByHand = isByHand
    this.#parts = parts
    this.#draftKey = draftKey
    this.#text = text
    const phase = this.#status(text, problems)
    this.#state = { phase, before: phase, problems, other: null, isCopied: true, ...begin }
  }

  get state(): SaverState {
    return this.#state
  }

  get isDirty(): boolean {
    return this.#isDirty
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The text has changed: it is copied here and saved when typing has stopped. */
  change(text: ArticleText): void {
    this.#text = text
    this.#isDirty = true
    this.#copySoon()
    if (waiting.has(this.#state.phase)) return
    const isTryingAgain = tryingAgain.has(this.#state.phase)
    if (this.#underWay === null && !isTryingAgain) this.#set({ phase: 'changed' })
    this.#schedule(isTryingAgain ? this.#retryDelay() : QUIET_MS)
  }

  /**
   * A text written upon an earlier version, brought back: when somebody has saved since, the next save meets them and
   * both texts are shown. A text of an article not begun goes on under its own key, so that it begins none twice.
   */
  restore({ text, lockVersion, draftKey, unanswered }: Omit<LocalCopy, 'articleId' | 'keptAt'>): void {
    const { articleId } = this.#state
    if (articleId !== null) this.#set({ lockVersion })
    this.#draftKey = draftKey
    if (this.#underWay === null) {
      const repeated = unanswered && { articleId, draftKey, seenLockVersion: lockVersion, text: unanswered }
      this.#unanswered = repeated ? { ...repeated, by: 'auto' } : null
    }
    this.change(text)
    this.copyNow()
  }

  /** With every change, so that a tab killed between two keystrokes loses none. */
  #copySoon(): void {
    if (this.#copyTook <= QUICK_COPY_MS) this.copyNow()
    else this.#copyTimer ??= setTimeout(() => this.copyNow(), COPY_MS)
  }

  /** At once, for a tab that is being closed. */
  copyNow(): void {
    clearTimeout(this.#copyTimer)
    this.#copyTimer = undefined
    if (!this.#isDirty) return
    const { articleId, lockVersion } = this.#state
    const sent = this.#unanswered?.text
    const unanswered = sent === this.#text ? undefined : sent
    const ofArticle = { articleId, draftKey: this.#draftKey, lockVersion }
    const copy = { text: this.#text, keptAt: this.#parts.now(), ...ofArticle, unanswered }
    const began = performance.now()
    const isCopied = this.#parts.copies.keep(copy)
    this.#copyTook = performance.now() - began
    if (isCopied !== this.#state.isCopied) this.#set({ isCopied })
  }

  /** Saves what there is; true when the server has all of it. */
  async save(by: SaveRequest['by'] = 'auto'): Promise<boolean> {
    clearTimeout(this.#timer)
    while (this.#underWay) await this.#underWay
    const { phase } = this.#state
    const isRefused = (phase === 'refused' || phase === 'partly') && this.#refused === this.#text
    const isUnasked = this.isByHand && !tryingAgain.has(phase)
    const isWaiting = by === 'auto' ? waiting.has(phase) || isRefused || isUnasked : phase === 'conflict'
    if (isWaiting) return false
    if (this.#isDirty || this.#unanswered || this.#state.articleId === null) {
      this.#underWay = this.#send(by).finally(() => {
        this.#underWay = null
      })
      await this.#underWay
    }
    return this.#state.phase === 'saved' && !this.#isDirty
  }

  /** The writer chose among two versions, or put them together: `text` goes over the version that was shown. */
  async resolve(text: ArticleText): Promise<boolean> {
    const { other } = this.#state
    if (other === null) return false
    this.#unanswered = null
    this.#text = text
    this.#isDirty = true
    this.#set({ phase: 'changed', lockVersion: other.lockVersion })
    this.copyNow()
    return this.save('manual')
  }

  /** The writer took what is saved: there is nothing to send. */
  takeSaved(): ArticleText | null {
    const { other, articleId } = this.#state
    if (other === null) return null
    this.#unanswered = null
    this.#text = other.text
    this.#isDirty = false
    this.#parts.copies.clear(articleId)
    const { lockVersion, savedAt, problems } = other
    this.#set({ phase: this.#status(other.text, problems), lockVersion, savedAt, other: null, problems })
    return other.text
  }

  /** How a text stands that is on the server as it is here. */
  #status(text: ArticleText, problems: readonly FieldProblem[]): 'saved' | 'partly' {
    this.#refused = problems.length > 0 ? text : null
    return problems.length > 0 ? 'partly' : 'saved'
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.copyNow()
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    if (this.isByHand && !tryingAgain.has(this.#state.phase)) return
    this.#timer = setTimeout(() => void this.save('auto'), delay)
  }

  #retryDelay(): number {
    return RETRY_MS[Math.min(this.#failures, RETRY_MS.length) - 1] ?? QUIET_MS
  }

  async #send(by: SaveRequest['by']): Promise<void> {
    const repeated = this.#unanswered
    if (repeated) {
      const isTaken = await this.#exchange(repeated)
      if (!isTaken || (!this.#isDirty && this.#state.phase === 'saved')) return
      // What was typed since was not asked for.
      if (this.isByHand && by === 'auto') return
    }
    const { articleId, lockVersion } = this.#state
    await this.#exchange({ articleId, draftKey: this.#draftKey, seenLockVersion: lockVersion, text: this.#text, by })
  }

  /** One request and what its answer means; true when it was taken. */
  async #exchange(request: SaveRequest): Promise<boolean> {
    const { phase, before } = this.#state
    this.#set({ phase: 'saving', before: phase === 'saving' ? before : phase })
    this.#unanswered = request
    const answer = await this.#parts.transport.save(request)
    if (answer.kind !== 'unreachable') this.#unanswered = null
    if (answer.kind === 'saved') this.#taken(request, answer)
    else if (answer.kind === 'conflict') await this.#meetOther(request)
    else this.#stop(answer, request)
    return answer.kind === 'saved'
  }

  #taken(
    request: SaveRequest,
    { articleId, lockVersion, savedAt, problems }: Extract<SaveAnswer, { kind: 'saved' }>,
  ): void {
    const isChanged = this.#text !== request.text
    const isPartly = problems.length > 0
    this.#failures = 0
    this.#refused = isPartly ? request.text : null
    this.#isDirty = isChanged || isPartly
    if (request.articleId === null) this.#parts.copies.clear(null)
    this.#set({
      phase: isChanged ? 'changed' : isPartly ? 'partly' : 'saved',
      articleId,
      lockVersion,
      savedAt,
      problems,
      other: null,
    })
    if (this.#isDirty) {
      this.copyNow()
      if (isChanged) this.#schedule(QUIET_MS)
    } else this.#parts.copies.clear(articleId)
  }

  async #meetOther(request: SaveRequest): Promise<void> {
    this.copyNow()
    const { articleId } = this.#state
    if (articleId === null) return this.#stop({ kind: 'unreachable' }, request)
    const answer = await this.#parts.transport.read(articleId)
    if (answer.kind !== 'read') return this.#stop(answer, request)
    this.#failures = 0
    this.#set({ phase: answer.draft.isOpen ? 'conflict' : 'closed', other: answer.draft })
  }

  #stop(answer: Exclude<SaveAnswer, { kind: 'saved' | 'conflict' }>, request: SaveRequest): void {
    this.copyNow()
    this.#refused = answer.kind === 'refused' ? request.text : null
    this.#set({ phase: answer.kind, problems: answer.kind === 'refused' ? answer.problems : [] })
    if (!tryingAgain.has(answer.kind)) return
    this.#failures += 1
    this.#schedule(this.#retryDelay())
  }

  #set(change: Partial<SaverState>): void {
    const isSame = Object.entries(change).every(([name, value]) => this.#state[name as keyof SaverState] === value)
    if (isSame) return
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
