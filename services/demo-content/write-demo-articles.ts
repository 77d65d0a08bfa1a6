import type { Database } from '#db/client.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { instantFromWarsaw, warsawDay } from '#domain/warsaw-time.ts'
import { findAccountByEmail } from '../account/account-queries.ts'
import { archiveArticle } from '../article/archive-article.ts'
import { createArticle } from '../article/create-article.ts'
import { handOverArticle } from '../article/hand-over-article.ts'
import { findProjectNamed } from '../article/named-records.ts'
import { publishArticle } from '../article/publish-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { scheduleArticle } from '../article/schedule-article.ts'
import { submitArticle } from '../article/submit-article.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { systemContext } from '../context.ts'
import type { VerbResult } from '../outcome.ts'
import { requireProject } from '../project/project-queries.ts'
import { createTag } from '../tag/create-tag.ts'
import { tagKeys, tagWithFoldKey } from '../tag/tag-keys.ts'
import type { DemoArticle, DemoFileKey, DemoLinks, DemoMoment, DemoText } from './articles/demo-article.ts'
import { demoArticles } from './articles/demo-articles.ts'
import { demoAuthor } from './demo-staff.ts'
import type { DemoPictureKey } from './pictures/demo-pictures.ts'
import { writeDemoFiles } from './write-demo-files.ts'
import { type KeptDemoPictures, writeDemoPictures } from './write-demo-pictures.ts'

const A_DAY = 86_400_000
const AN_HOUR = 3_600_000

type Step = { readonly at: number; readonly run: (at: number) => void }
type Saved = { readonly articleId: number; readonly lockVersion: number }

/**
 * Writes the thirty demonstration articles through the verbs, each step at its own moment before `now` (ms), oldest
 * first. For a database that has the demonstration register. Files go under `dataDirectory`, where the pictures lie.
 * What is in progress is kept by the demonstration's author, when there is one. Returns the articles by their keys. Throws Error with the issues when a verb refuses: the data are ours.
 */
export function writeDemoArticles(
  db: Database,
  now: number,
  { dataDirectory, pictures }: { dataDirectory: string; pictures: KeptDemoPictures },
): ReadonlyMap<string, number> {
  const writing = new Writing(db, now, {
    files: writeDemoFiles(db, now, dataDirectory),
    pictures: writeDemoPictures(db, now, pictures),
  })
  const steps = demoArticles.flatMap((article) => writing.stepsOf(article))
  // Array.prototype.sort is stable: steps of one moment keep their order.
  for (const { at, run } of steps.sort((a, b) => a.at - b.at)) run(at)
  return new Map([...writing.saved].map(([key, { articleId }]) => [key, articleId]))
}

class Writing {
  readonly saved = new Map<string, Saved>()
  readonly #db: Database
  readonly #now: number
  readonly #files: ReadonlyMap<DemoFileKey, number>
  readonly #pictures: ReadonlyMap<DemoPictureKey, number>

  constructor(
    db: Database,
    now: number,
    made: { files: ReadonlyMap<DemoFileKey, number>; pictures: ReadonlyMap<DemoPictureKey, number> },
  ) {
    this.#db = db
    this.#now = now
    this.#files = made.files
    this.#pictures = made.pictures
  }

  /** A draft is written an hour before it goes out and retired at least an hour after, so that its successor is there. */
  stepsOf({ key, text, at, life, due, archived, withdrawn, beside }: DemoArticle): Step[] {
    const start = this.#instant(at)
    const steps: Step[] = [{ at: start - AN_HOUR, run: (when) => this.#create(key, text, when) }]
    const add = (when: number, act: (context: ReturnType<Writing['contextAt']>, seen: Seen) => VerbResult<Saved>) =>
      steps.push({ at: when, run: (moment) => this.#keep(key, act(this.contextAt(moment), this.#seen(key))) })
    if (life === 'published') add(start, publishArticle)
    if (life === 'submitted') add(start, submitArticle)
    if (beside) {
      add(this.#instant(beside.at), (context, seen) => saveDraft(context, { ...seen, ...this.#content(beside.text) }))
    }
    if (due) {
      const dueAt = instantOf(warsawDay(this.#now + due.daysAfter * A_DAY), due.hour)
      add(start, (context, seen) => scheduleArticle(context, { ...seen, dueAt }))
    }
    const author = findAccountByEmail(this.#db, demoAuthor.email)
    if (author && (life !== 'published' || beside)) {
      add(beside ? this.#instant(beside.at) : start, (context, seen) =>
        handOverArticle(context, { ...seen, toAccountId: author.id }),
      )
    }
    if (archived) {
      add(this.#instant(archived.at) + AN_HOUR, (context, seen) =>
        archiveArticle(context, {
          ...seen,
          reason: archived.reason,
          note: archived.note ?? null,
          successorId: this.#successor(archived.successor),
        }),
      )
    }
    if (withdrawn) {
      add(this.#instant(withdrawn.at) + AN_HOUR, (context, seen) =>
        withdrawArticle(context, {
          ...seen,
          reason: withdrawn.reason,
          successorId: this.#successor(withdrawn.successor),
        }),
      )
    }
    return steps
  }

  contextAt(moment: number) {
    return systemContext(this.#db, moment, 'demo-content')
  }

  #create(key: string, text: DemoText, at: number): void {
    this.#keep(key, createArticle(this.contextAt(at), this.#content(text)))
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
    return known?.id ?? required(createTag(this.contextAt(this.#now), { name }), name).tagId
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

function required<Value>(result: VerbResult<Value>, what: string): Value {
  if (!result.ok) throw new Error(`Demo content was refused (${what}): ${JSON.stringify(result.issues)}`)
  return result.value
}
