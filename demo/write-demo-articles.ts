import type { Database } from '#db/client.ts'
import type { Right } from '#domain/account/rights.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { instantFromWarsaw, warsawDay } from '#domain/warsaw-time.ts'
import { archiveArticle } from '#services/article/archive-article.ts'
import { createArticle } from '#services/article/create-article.ts'
import { findProjectNamed } from '#services/article/named-records.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { saveDraft } from '#services/article/save-draft.ts'
import { scheduleArticle } from '#services/article/schedule-article.ts'
import { submitArticle } from '#services/article/submit-article.ts'
import { withdrawArticle } from '#services/article/withdraw-article.ts'
import { type EditorContext, editorContext } from '#services/context.ts'
import type { VerbResult } from '#services/outcome.ts'
import { requireProject } from '#services/project/project-queries.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { tagKeys, tagWithFoldKey } from '#services/tag/tag-keys.ts'
import type { DemoArticle, DemoFileKey, DemoLinks, DemoMoment, DemoText } from './articles/demo-article.ts'
import { demoArticles } from './articles/demo-articles.ts'
import type { DemoAccounts } from './demo-staff.ts'
import type { DemoPictureKey } from './pictures/demo-pictures.ts'
import { required } from './required.ts'
import { writeDemoFiles } from './write-demo-files.ts'
import { type KeptDemoPictures, writeDemoPictures } from './write-demo-pictures.ts'

const A_DAY = 86_400_000
const AN_HOUR = 3_600_000
const HALF_AN_HOUR = AN_HOUR / 2

type Step = { readonly at: number; readonly run: (at: number) => void }
type Saved = { readonly articleId: number; readonly lockVersion: number }

type Given = { readonly accounts: DemoAccounts; readonly dataDirectory: string; readonly pictures: KeptDemoPictures }

/**
 * Writes the thirty demonstration articles, each step at its own moment before `now` (ms), oldest first: the author
 * writes and submits, the editor publishes, archives and withdraws. For a database that has the demonstration register.
 * Files go under `dataDirectory`, where the pictures lie. Returns the articles by their keys. Throws Error with the
 * issues when a verb refuses.
 */
export function writeDemoArticles(
  db: Database,
  now: number,
  { accounts, dataDirectory, pictures }: Given,
): ReadonlyMap<string, number> {
  const author = editorContext(db, now, accounts.author)
  const writing = new Writing(db, now, {
    accounts,
    files: writeDemoFiles(author, dataDirectory),
    pictures: writeDemoPictures(author, pictures),
  })
  const steps = demoArticles.flatMap((article) => writing.stepsOf(article))
  // Array.prototype.sort is stable: steps of one moment keep their order.
  for (const { at, run } of steps.sort((a, b) => a.at - b.at)) run(at)
  return new Map([...writing.saved].map(([key, { articleId }]) => [key, articleId]))
}

type Made = {
  readonly accounts: DemoAccounts
  readonly files: ReadonlyMap<DemoFileKey, number>
  readonly pictures: ReadonlyMap<DemoPictureKey, number>
}

class Writing {
  readonly saved = new Map<string, Saved>()
  readonly #db: Database
  readonly #now: number
  readonly #accounts: DemoAccounts
  readonly #files: ReadonlyMap<DemoFileKey, number>
  readonly #pictures: ReadonlyMap<DemoPictureKey, number>

  constructor(db: Database, now: number, made: Made) {
    this.#db = db
    this.#now = now
    this.#accounts = made.accounts
    this.#files = made.files
    this.#pictures = made.pictures
  }

  /**
   * A draft is written an hour before it goes out, submitted half an hour before, and retired at least an hour after, so
   * that its successor is there.
   */
  stepsOf({ key, text, at, life, due, archived, withdrawn, changed, beside }: DemoArticle): Step[] {
    const start = this.#instant(at)
    const steps: Step[] = [{ at: start - AN_HOUR, run: (when) => this.#create(key, text, when) }]
    const add = (when: number, right: Right, act: (context: EditorContext, seen: Seen) => VerbResult<Saved>) =>
      steps.push({ at: when, run: (moment) => this.#keep(key, act(this.#as(right, moment), this.#seen(key))) })
    if (life !== 'draft') add(start - HALF_AN_HOUR, 'author', submitArticle)
    if (life === 'published') add(start, 'editor', publishArticle)
    if (changed) {
      const again = this.#instant(changed.at)
      add(again - AN_HOUR, 'author', (context, seen) => saveDraft(context, { ...seen, ...this.#content(changed.text) }))
      add(again - HALF_AN_HOUR, 'author', submitArticle)
      add(again, 'editor', publishArticle)
    }
    if (beside) {
      add(this.#instant(beside.at), 'author', (context, seen) =>
        saveDraft(context, { ...seen, ...this.#content(beside.text) }),
      )
    }
    if (due) {
      const dueAt = instantOf(warsawDay(this.#now + due.daysAfter * A_DAY), due.hour)
      add(start, 'editor', (context, seen) => scheduleArticle(context, { ...seen, dueAt }))
    }
    if (archived) {
      add(this.#instant(archived.at) + AN_HOUR, 'editor', (context, seen) =>
        archiveArticle(context, {
          ...seen,
          reason: archived.reason,
          note: archived.note ?? null,
          successorId: this.#successor(archived.successor),
        }),
      )
    }
    if (withdrawn) {
      add(this.#instant(withdrawn.at) + AN_HOUR, 'editor', (context, seen) =>
        withdrawArticle(context, {
          ...seen,
          reason: withdrawn.reason,
          successorId: this.#successor(withdrawn.successor),
        }),
      )
    }
    return steps
  }

  #as(right: Right, moment: number): EditorContext {
    return editorContext(this.#db, moment, this.#accounts[right])
  }

  #create(key: string, text: DemoText, at: number): void {
    this.#keep(key, createArticle(this.#as('author', at), this.#content(text)))
  }

  #keep(key: string, result: VerbResult<Saved>): void {
    this.saved.set(key, required(result, key))
  }

  #seen(key: string): Seen {
    const { articleId, lockVersion } = this.#require(key)
    return { articleId, seenLockVersion: lockVersion }
  }

  #content(text: DemoText) {
    const { tags, project, attachments = [], voivodeships = [], lead, body, ...facts } = text
    return {
      ...facts,
      body: body(this.#links()),
      leadImage: lead ? { ...lead, mediaId: this.#mediaId(lead.picture) } : null,
      tagIds: tags.map((name) => this.#tagId(name)),
      voivodeships: [...voivodeships],
      projectId: project === undefined ? null : this.#projectId(project),
      attachments: attachments.map(({ file, ...use }) => ({ attachmentId: this.#fileId(file), ...use })),
      producerUnit: 'Redakcja portalu (przykład)',
    }
  }

  #links(): DemoLinks {
    return {
      articleId: (key) => this.#require(key).articleId,
      attachmentId: (file) => this.#fileId(file),
      mediaId: (picture) => this.#mediaId(picture),
      projectSlug: (title) => requireProject(this.#db, this.#projectId(title)).slug,
    }
  }

  #successor(key: string | undefined): number | null {
    return key === undefined ? null : this.#require(key).articleId
  }

  #require(key: string): Saved {
    const saved = this.saved.get(key)
    if (!saved) throw new Error(`The demonstration article ${key} has not been written yet`)
    return saved
  }

  #fileId(file: DemoFileKey): number {
    const id = this.#files.get(file)
    if (id === undefined) throw new Error(`There is no demonstration file ${file}`)
    return id
  }

  #mediaId(picture: DemoPictureKey): number {
    const id = this.#pictures.get(picture)
    if (id === undefined) throw new Error(`There is no demonstration picture ${picture}`)
    return id
  }

  #projectId(title: string): number {
    const id = findProjectNamed(this.#db, title)
    if (id === null) throw new Error(`The demonstration register has no project ${title}`)
    return id
  }

  #tagId(name: string): number {
    const known = tagWithFoldKey(this.#db, tagKeys(name).foldKey)
    return known?.id ?? required(createTag(this.#as('editor', this.#now), { name }), name).tagId
  }

  #instant(moment: DemoMoment): number {
    if ('daysBefore' in moment) return this.#now - moment.daysBefore * A_DAY
    return instantOf(moment.on, '10:00')
  }
}

function instantOf(day: IsoDay, hour: string): number {
  const found = instantFromWarsaw(day, hour)
  if (found.kind !== 'instant') throw new Error(`No such moment in Warsaw: ${day} ${hour}`)
  return found.at
}

type Seen = { readonly articleId: number; readonly seenLockVersion: number }
