import type { ArticleText } from '#domain/article/article-text.ts'

export type FieldProblem = { readonly field: string; readonly text: string }

export type SaveRequest = {
  /** null = the article is to be begun. */
  readonly articleId: number | null
  /** Names the beginning, so that a repeated one starts nothing again. */
  readonly draftKey: string
  readonly seenLockVersion: number
  readonly text: ArticleText
  /** `manual`: somebody pressed "Zapisz szkic". */
  readonly by: 'auto' | 'manual'
}

/**
 * `unreachable`: no answer, or one that says nothing of the text (5xx, a proxy's page); it may have been saved.
 * `not-kept`: the server is there and says that it could keep nothing (a full disk); it may later. `too-many`: the account
 * has saved as often within an hour as it may.
 */
export type SaveAnswer =
  | {
      readonly kind: 'saved'
      readonly articleId: number
      readonly lockVersion: number
      readonly savedAt: number
      /** Fields that were not saved with the rest: they have their former value there. */
      readonly problems: readonly FieldProblem[]
    }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'other-account' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'too-many' }

/** What is on the server now. `isOpen` = saving beside it is possible at all. */
export type ServerDraft = {
  readonly lockVersion: number
  readonly savedAt: number
  readonly savedBy: string | null
  readonly isOpen: boolean
  /** With what was typed in fields that its last save left out. */
  readonly text: ArticleText
  readonly problems: readonly FieldProblem[]
}

export type ReadAnswer =
  | { readonly kind: 'read'; readonly draft: ServerDraft }
  | Exclude<SaveAnswer, { kind: 'saved' | 'conflict' | 'refused' }>

export type DraftTransport = {
  readonly save: (request: SaveRequest) => Promise<SaveAnswer>
  readonly read: (articleId: number) => Promise<ReadAnswer>
}
