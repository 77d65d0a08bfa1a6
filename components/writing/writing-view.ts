import type { DeskThread } from '#components/comment/desk-thread.ts'
import type { HelplineChoice } from '#components/editor/editor-services.ts'
import type { EditorImage } from '#components/editor/schema/editor-records.ts'
import type { FileFacts } from '#components/editor/upload.ts'
import type { ArticleAction } from '#domain/article/article-actions.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import type { EditorialStatus } from '#domain/article/editorial-status.ts'
import type { NamedProject } from '#domain/article/project-issues.ts'
import type { PublishOccasion } from '#domain/article/publish-issues.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import type { Other } from './others.ts'
import type { FieldProblem } from './saving/draft-transport.ts'

/** What the writing surface begins with. Times are ms UTC. */
export type WritingView = {
  readonly accountId: number
  readonly accountName: string
  /** null = not begun yet. */
  readonly articleId: number | null
  /** Where in the list the article was met, to come back there; '' = it was not. */
  readonly placeInList: string
  readonly lockVersion: number
  readonly savedAt: number | null
  readonly savedBy: string | null
  readonly publishedAt: number | null
  /** Where readers find it; null = nowhere. */
  readonly publicHref: string | null
  readonly status: EditorialStatus | null
  readonly occasion: PublishOccasion
  /** The address readers know; null = never published. */
  readonly currentSlug: string | null
  /** What an editor asked for when giving the text back. */
  readonly returnNote: string | null
  /** With what was typed in fields that the last save left out. */
  readonly text: ArticleText
  /** What was wrong with those. */
  readonly problems: readonly FieldProblem[]
  /** It is the published revision, and nothing is in progress beside it. */
  readonly isPublishedRevision: boolean
  /** An editor changes a revision that waits for approval or for its hour: saved when asked, never by the clock. */
  readonly isCorrection: boolean
  readonly images: Readonly<Record<number, EditorImage>>
  readonly files: Readonly<Record<number, FileFacts>>
  readonly articleTitles: Readonly<Record<number, string>>
  /** Of the tags that the text begins with, by number. */
  readonly tagNames: Readonly<Record<number, string>>
  readonly projects: readonly NamedProject[]
  readonly helplines: readonly HelplineChoice[]
  /** Of the articles that the text linked to when it was opened: those that readers cannot open. */
  readonly goneArticleIds: readonly number[]
  /** What was said about the text and nobody has dealt with. */
  readonly threads: readonly DeskThread[]
  /** Who else has the text open to write on it. */
  readonly others: readonly Other[]
  /** Findings of the publish checks that somebody let pass today. */
  readonly waivedFindings: readonly string[]
  /** Warsaw calendar. */
  readonly today: IsoDay
  /** What else whoever writes may do with the article as it stands. */
  readonly actions: readonly ArticleAction[]
  /** The same once something has been saved from here: a draft is beside or instead of what was. */
  readonly actionsOnceSaved: readonly ArticleAction[]
}
