import type { ArticleText } from '#domain/article/article-text.ts'
import { plainUpdate } from '#domain/article/update-kind.ts'

/** What the browser keeps of a text that the server does not have yet. Times are ms UTC. */
export type LocalCopy = {
  readonly text: ArticleText
  readonly keptAt: number
  readonly articleId: number | null
  /** Key of the request that begins the article: the server knows by it what it has begun already. */
  readonly draftKey: string
  /** The version the text was written upon. */
  readonly lockVersion: number
  /** An earlier text that was sent and not answered; it may have been taken. */
  readonly unanswered?: ArticleText | undefined
}

export type StoredCopy = LocalCopy & { readonly key: string }

/** Of localStorage, so that tests need none. */
export type CopyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** The browser's store, or one without room where the browser lets none be touched. */
export function browserStore(): CopyStore {
  try {
    return window.localStorage
  } catch {
    return { length: 0, key: () => null, getItem: () => null, removeItem: () => {}, setItem: noRoom }
  }
}

function noRoom(): never {
  throw new Error('This browser keeps nothing')
}

const prefix = 'komunikat.tekst'

/**
 * Copies by account and article, one for each tab: written at once, so that closing the tab loses nothing; taken away
 * by the save that makes them needless. Only the staff side stores anything in a browser.
 */
export class LocalCopies {
  readonly #store: CopyStore
  readonly #accountId: number
  readonly #tab: string

  constructor(store: CopyStore, accountId: number, tab: string) {
    this.#store = store
    this.#accountId = accountId
    this.#tab = tab
  }

  /** False when the browser has no room or lets nothing be kept: the writer is told. */
  keep(copy: LocalCopy): boolean {
    try {
      this.#store.setItem(this.#key(copy.articleId), JSON.stringify(copy))
      return true
    } catch {
      return false
    }
  }

  clear(articleId: number | null): void {
    this.#remove(this.#key(articleId))
  }

  /** Copies of this article by this account, the newest first; another tab's among them. */
  list(articleId: number | null): readonly StoredCopy[] {
    const mine = this.#keyOf(articleId, '')
    return this.#keys()
      .filter((key) => key.startsWith(mine) && key !== this.#key(articleId))
      .flatMap((key) => {
        const copy = this.#read(key)
        return copy === null ? [] : [{ ...copy, key }]
      })
      .toSorted((a, b) => b.keptAt - a.keptAt)
  }

  discard({ key }: StoredCopy): void {
    this.#remove(key)
  }

  /** How many texts of this account lie here, of whatever article and tab. */
  countAll(): number {
    return this.#keysOfAccount().length
  }

  /** Takes all of them away, as the writer asked. */
  clearAll(): void {
    for (const key of this.#keysOfAccount()) this.#remove(key)
  }

  #keysOfAccount(): readonly string[] {
    return this.#keys().filter((key) => key.startsWith(`${prefix}.${this.#accountId}.`))
  }

  #key(articleId: number | null): string {
    return this.#keyOf(articleId, this.#tab)
  }

  #keyOf(articleId: number | null, tab: string): string {
    return `${prefix}.${this.#accountId}.${articleId ?? 'nowy'}.${tab}`
  }

  #keys(): readonly string[] {
    try {
      return Array.from({ length: this.#store.length }, (_, index) => this.#store.key(index)).filter(
        (key) => key !== null,
      )
    } catch {
      // A browser told to keep nothing throws at the first touch.
      return []
    }
  }

  #read(key: string): LocalCopy | null {
    try {
      const copy: unknown = JSON.parse(this.#store.getItem(key) ?? 'null')
      return isCopy(copy) ? withWholeTexts(copy) : null
    } catch {
      return null
    }
  }

  #remove(key: string): void {
    try {
      this.#store.removeItem(key)
    } catch {
      // As above: then there is nothing to remove either.
    }
  }
}

/** Written by an older release or another hand, it is not read: the server checks what is sent, this checks its outline. */
function isCopy(value: unknown): value is LocalCopy {
  if (typeof value !== 'object' || value === null) return false
  const { text, keptAt, draftKey, lockVersion, unanswered } = value as Partial<LocalCopy>
  return (
    isText(text) &&
    (unanswered === undefined || isText(unanswered)) &&
    [keptAt, lockVersion].every(Number.isFinite) &&
    typeof draftKey === 'string'
  )
}

/** A text kept by an older release says nothing of what it is as an update. */
function withWholeTexts(copy: LocalCopy): LocalCopy {
  const whole = (text: ArticleText) => ({ ...text, ...plainUpdate, ...text })
  return { ...copy, text: whole(copy.text), ...(copy.unanswered && { unanswered: whole(copy.unanswered) }) }
}

function isText(value: ArticleText | undefined): boolean {
  return typeof value === 'object' && value !== null && typeof value.title === 'string' && value.body?.type === 'doc'
}
