import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BodyView } from '#components/article/body/body-view.tsx'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { body, details, helplineCard, paragraph, text } from '#domain/article/body/body-builder.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { saveDraft } from '#services/article/save-draft.ts'
import { aDraft, aText, TEN } from '#services/article/testing.ts'
import { publicContext } from '#services/context.ts'
import { changeHelpline } from '#services/helpline/change-helpline.ts'
import { createHelpline } from '#services/helpline/create-helpline.ts'
import { accepted, asEditor } from '#services/testing.ts'
import { aHelpline } from '#services/testing-inputs.ts'
import { bodyContext } from './body-context.tsx'

const withCard = (helplineId: number) =>
  body(
    paragraph('akapit-1', text('Zadzwoń:')),
    details('wykaz-01', 'Numery', helplineCard('karta-01', helplineId)),
    helplineCard('karta-02', helplineId),
  )

/** What readers see of the text now, with plain spaces. */
function shown(db: Database, helplineId: number): string {
  const text = withCard(helplineId)
  const nothing = { siteUrl: 'https://portal.example', attachments: new Map(), images: {}, frozenAt: null }
  const context = bodyContext(text, publicContext(db, TEN), nothing)
  return renderToStaticMarkup(<BodyView body={text} context={context} />).replaceAll('\u00a0', ' ')
}

const enter = (db: Database, form = {}) => accepted(createHelpline(asEditor(db), aHelpline(form))).helplineId

function change(db: Database, helplineId: number, form: { retired?: boolean; phone?: string; hours?: string }) {
  const { retired = false, ...facts } = form
  accepted(changeHelpline(asEditor(db), { ...aHelpline(), helplineId, seenLockVersion: 1, retired, ...facts }))
}

test('number and hours are those of the record on the day of reading; the number dials', () => {
  const db = openTestDatabase()
  const helplineId = enter(db)
  expect(shown(db, helplineId)).toContain('<a class="contact-phone" href="tel:+48226280120">')
  expect(shown(db, helplineId)).toContain('<dt>Godziny</dt><dd>brak danych</dd>')
  change(db, helplineId, { phone: '116 111', hours: 'całą dobę' })
  const after = shown(db, helplineId)
  // In the fold and on its own.
  expect(after.match(/href="tel:116111"/g)).toHaveLength(2)
  expect(after).toContain('<dt>Godziny</dt><dd>całą dobę</dd>')
  expect(after).not.toContain('226280120')
})

test('a retired helpline says that it is no longer given, without its number; an unknown one says no name', () => {
  const db = openTestDatabase()
  const helplineId = enter(db)
  change(db, helplineId, { retired: true })
  const after = shown(db, helplineId)
  expect(after).toContain('Krajowe centrum pomocy')
  expect(after).toContain('Nie podajemy już numeru, który tu był.')
  expect(after).toContain('<a href="/pomoc">Aktualne numery pomocy</a>')
  expect(after).not.toMatch(/628|tel:/)
  expect(shown(db, 99)).toContain('Nie podajemy już numeru, który tu był.')
})

test('a text with a retired helpline is not published; with one in its place it is', () => {
  const db = openTestDatabase()
  const helplineId = enter(db)
  const other = enter(db, { phone: '116 111' })
  change(db, helplineId, { retired: true })
  const { articleId, lockVersion } = aDraft(db, {}, TEN)
  const save = (id: number, seenLockVersion: number) =>
    accepted(saveDraft(asEditor(db, TEN), { ...aText(), articleId, seenLockVersion, body: withCard(id) })).lockVersion
  const saved = save(helplineId, lockVersion)
  expect(publishArticle(asEditor(db, TEN), { articleId, seenLockVersion: saved })).toMatchObject({
    ok: false,
    issues: [
      { field: 'body', key: 'helpline-retired', context: { block: 'karta-01' } },
      { field: 'body', key: 'helpline-retired', context: { block: 'karta-02' } },
    ],
  })
  accepted(publishArticle(asEditor(db, TEN), { articleId, seenLockVersion: save(other, saved) }))
})
