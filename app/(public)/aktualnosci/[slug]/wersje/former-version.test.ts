import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { SHA_256 } from '#db/testing-rows.ts'
import { body, liveRegister, paragraph, text } from '#domain/article/body/body-builder.ts'
import { versionDifferences } from '#domain/article/versions/version-differences.ts'
import { findPublicArticle } from '#services/article/public-article.ts'
import { listPublicVersions, readPublicVersion } from '#services/article/public-versions.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { saveDraft } from '#services/article/save-draft.ts'
import { aDraft, aText } from '#services/article/testing.ts'
import { createAttachment } from '#services/attachment/create-attachment.ts'
import { publicContext } from '#services/context.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { changeTeamFacts } from '#services/team/change-team-facts.ts'
import { createTeam } from '#services/team/create-team.ts'
import { A_DAY, accepted, asEditor, NOW } from '#services/testing.ts'
import { aTeam } from '#services/testing-inputs.ts'
import { articleView } from '../article-view.tsx'
import { comparedVersion } from './zmiany/compared-version.ts'

type Content = Parameters<typeof saveDraft>[1]

/** A text published at NOW and, a day later, another in its place. */
function twoVersions(first: Partial<Content>, second: Partial<Content>) {
  const db = openTestDatabase()
  accepted(createTeam(asEditor(db, NOW - A_DAY), aTeam()))
  const file = { fileName: 'plan.pdf', hash: SHA_256, mimeType: 'application/pdf', bytes: 1200 } as const
  accepted(createAttachment(asEditor(db, NOW - A_DAY), file))
  accepted(createTag(asEditor(db, NOW - A_DAY), { name: 'Plany' }))
  const publish = (articleId: number, seenLockVersion: number, content: Partial<Content>, at: number) => {
    const draft = { ...aText(), ...content, articleId, seenLockVersion }
    const { lockVersion } = accepted(saveDraft(asEditor(db, at), draft))
    return accepted(publishArticle(asEditor(db, at), { articleId, seenLockVersion: lockVersion }))
  }
  const draft = aDraft(db, {}, NOW)
  const { lockVersion } = publish(draft.articleId, draft.lockVersion, first, NOW)
  const { slug } = publish(draft.articleId, lockVersion, second, NOW + A_DAY)
  const context = publicContext(db, NOW + 30 * A_DAY)
  const read = () => {
    const found = findPublicArticle(context, slug)
    if (found.kind !== 'article') throw new Error('No article')
    const [before, after] = listPublicVersions(context, found)
    if (!before || !after) throw new Error('No versions')
    return { found, before, after }
  }
  return { db, context, read }
}

test('a former version shows the register of the day on which another took its place', () => {
  const register = {
    body: body(paragraph('akapit-1', text('Stan zespołów:')), liveRegister('rejestr-1', { voivodeships: ['20'] })),
  }
  const { db, context, read } = twoVersions(register, { ...register, title: 'Stan zespołów' })
  accepted(
    changeTeamFacts(asEditor(db, NOW + 2 * A_DAY), {
      teamId: 1,
      seenLockVersion: 1,
      facts: { established: '2014-12-01' },
      from: null,
      cause: { kind: 'correction', reason: 'Zarządzenie podaje inną datę.' },
    }),
  )
  const { found, before, after } = read()
  const shown = (version: typeof before) =>
    renderToStaticMarkup(articleView(readPublicVersion(context, found, version), context, 'https://a.example').body)
  expect(shown(before)).toContain('dateTime="2015-03-02"')
  expect(shown(before)).not.toContain('dateTime="2014-12-01"')
  expect(shown(after)).toContain('dateTime="2014-12-01"')
})

test('title, address, date, tags and files are compared beside the text, in the words of readers', () => {
  const { context, read } = twoVersions(
    { title: 'Zespół', event: '2015-03-02' },
    {
      title: 'Zespół łódzki',
      slug: 'zespol-lodzki',
      event: '2015-03-03',
      tagIds: [1],
      attachments: [{ attachmentId: 1, title: 'Plan', locale: 'pl', accessibility: 'unknown' }],
    },
  )
  const { found, before, after } = read()
  const compared = (version: typeof before) => comparedVersion(context, { found }, version)
  const { fields } = versionDifferences(compared(before), compared(after))
  const told = fields.map(({ place, passages }) => [
    place.kind === 'field' ? place.field : place.kind,
    passages.map(({ kind, runs }) => `${kind}: ${runs.map((run) => run.text).join('')}`).join(' | '),
  ])
  expect(Object.fromEntries(told)).toMatchObject({
    title: 'removed: Zespół | added: Zespół łódzki',
    slug: expect.stringContaining('added: /aktualnosci/zespol-lodzki'),
    event: 'removed: 2 marca 2015 r. | added: 3 marca 2015 r.',
    tags: 'added: Plany',
    attachments: 'added: Plan (plan.pdf, PDF, 1,2 kB, polski, dostępności nie sprawdzono)',
  })
})
