import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { accounts, teams } from '#db/schema/index.ts'
import {
  blockIds,
  blockquote,
  body,
  heading,
  image,
  paragraph,
  text,
  textTable,
} from '#domain/article/body/body-builder.ts'
import { createArticle } from '#services/article/create-article.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { createAttachment } from '#services/attachment/create-attachment.ts'
import { type EditorContext, editorContext } from '#services/context.ts'
import { createHelpline } from '#services/helpline/create-helpline.ts'
import { createInstitutions } from '#services/institution/create-institutions.ts'
import { createLegalAct } from '#services/legal-act/create-legal-act.ts'
import { createMedia } from '#services/media/create-media.ts'
import { changePage } from '#services/page/change-page.ts'
import { pageKey } from '#services/page/page-queries.ts'
import { createPlan } from '#services/plan/create-plan.ts'
import { createProject } from '#services/project/create-project.ts'
import { changeSettings } from '#services/setting/change-settings.ts'
import { choiceLockVersion } from '#services/setting/setting-queries.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { changeTeamFacts } from '#services/team/change-team-facts.ts'
import { aHelpline, aLegalAct, aPlan, aProject } from '#services/testing-inputs.ts'
import { EVERYTHING } from './staff-http-test.ts'

type Planted = { readonly articleIds: readonly number[]; readonly refused: readonly string[] }

/** Puts each of the words wherever words are asked for, through the verbs, beside a portal that is running. */
export function plantWords(db: Database, words: readonly string[]): Planted {
  const account = db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, EVERYTHING.email)).get()
  const context = editorContext(db, Date.now(), account?.id ?? 0)
  const refused: string[] = []
  /** Others may have saved on this portal before. */
  const seen = (key: string) => choiceLockVersion(db, key)
  const keep = <Value>(what: string, result: { ok: true; value: Value } | { ok: false; issues: unknown }) => {
    if (result.ok) return result.value
    refused.push(`${what}: ${JSON.stringify(result.issues)}`)
    return null
  }
  const articleIds = words.flatMap((word, index) => {
    const tag = keep('tag', createTag(context, { name: `${word} ${index}`.slice(0, 80) }))
    const written = keep('article', createArticle(context, anArticle(context, word, index, tag?.tagId)))
    if (!written) return []
    const { articleId, lockVersion: seenLockVersion } = written
    keep('publication', publishArticle(context, { articleId, seenLockVersion, changeNote: word }))
    return [articleId]
  })
  const line = (index: number) => words[index % words.length] ?? ''
  for (const [index, word] of words.entries()) {
    keep(
      'act',
      createLegalAct(context, aLegalAct({ number: `${index}/2016`, title: word, issuer: word.slice(0, 100) })),
    )
    if (index % 10 > 0) continue
    keep('helpline', createHelpline(context, aHelpline({ name: `${word} ${index}`, purpose: word, sourceName: word })))
    const project = { title: `${word} ${index}`, programme: word, mechanism: word, sentence: word }
    keep('project', createProject(context, aProject({ ...project, logos: [{ name: word }] })))
    const plan = { title: `${word} ${index}`, summary: word, unknowns: word, sourceName: word }
    keep(
      'plan',
      createPlan(context, aPlan({ ...plan, tasks: [{ number: word.slice(0, 20), text: word, lead: word }] })),
    )
  }
  for (const [index, word] of words.entries()) {
    const institution = { kind: 'ngo' as const, name: `${word} ${index}` }
    keep('institution', createInstitutions(context, { institutions: [institution] }))
  }
  for (const { id: teamId, lockVersion: seenLockVersion } of db.select().from(teams).all().slice(0, 4)) {
    const from = teamId * 20
    const facts = {
      officialName: line(from),
      seatOffice: line(from + 1),
      seatCity: line(from + 2),
      chairFunction: line(from + 3),
      membershipNote: line(from + 4),
      members: words.slice(from, from + 20).map((name, index) => ({ kind: 'ngo' as const, name: `${index} ${name}` })),
      sources: [{ title: line(from + 5), facts: ['seat' as const] }],
      notes: words.slice(from, from + 20).map((word) => ({ kind: 'fact' as const, text: word, source: 0 })),
    }
    const cause = { kind: 'correction' as const, reason: line(from + 6) }
    keep('team', changeTeamFacts(context, { teamId, seenLockVersion, facts, from: null, cause }))
  }
  const next = blockIds('strona')
  const page = body(...words.map((word) => paragraph(next(), text(word))))
  for (const name of ['about', 'contact', 'privacy'] as const) {
    keep('page', changePage(context, { page: name, body: page, seenLockVersion: seen(pageKey(name)) }))
  }
  const choices = ['publisher', 'contact-unit', 'contact-address', 'statement-communication'] as const
  const chosen = choices.map((key, index) => ({ key, value: line(index * 7 + 1), seenLockVersion: seen(key) }))
  keep('settings', changeSettings(context, { choices: chosen }))
  return { articleIds, refused }
}

function anArticle(context: EditorContext, word: string, index: number, tagId: number | undefined) {
  const hash = index.toString(16).padStart(64, '0')
  const picture = { hash, mimeType: 'image/png', width: 8, height: 8, bytes: 9, uploadName: `${word}.png` } as const
  const file = { hash, mimeType: 'application/pdf', bytes: 9, fileName: `${word}.pdf` } as const
  const media = createMedia(context, picture)
  const attachment = createAttachment(context, file)
  const next = blockIds(`sadzonka-${index}`)
  const mediaId = media.ok ? media.value.mediaId : null
  const use = { title: word, locale: 'pl', accessibility: 'unknown' } as const
  return {
    title: word,
    summary: word,
    body: body(
      heading(next(), 2, text(word)),
      paragraph(next(), text(word)),
      blockquote(next(), word, paragraph(next(), text(word))),
      textTable(next, { caption: word, headers: 'row' }, [
        [word, 'x'],
        ['a', word],
      ]),
      ...(mediaId === null ? [] : [image(next(), mediaId, { alt: word, caption: word })]),
    ),
    leadImage: mediaId === null ? null : { mediaId, alt: word, caption: word },
    attachments: attachment.ok ? [{ attachmentId: attachment.value.attachmentId, ...use }] : [],
    tagIds: tagId === undefined ? [] : [tagId],
    editorNote: word,
    producerUnit: word,
    producerPosition: word,
    changeNote: word,
  }
}
