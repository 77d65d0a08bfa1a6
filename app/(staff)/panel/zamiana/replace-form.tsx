import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { articleName } from '#components/panel/article/action-labels.ts'
import { EditorialStatusMark } from '#components/panel/article/editorial-status-mark.tsx'
import { ChooseRows } from '#components/panel/bulk/choose-rows.tsx'
import { bulkIssueSentence } from '#components/panel/bulk/labels.ts'
import { ChoiceBox } from '#components/panel/phrase/choice-box.tsx'
import { FoundList } from '#components/panel/phrase/found-list.tsx'
import { FoundPlaces } from '#components/panel/phrase/found-places.tsx'
import { recordHref, recordKindLabels, recordName, recordWarnings } from '#components/panel/phrase/labels.ts'
import { RECORD_FIELD, recordRef } from '#components/panel/phrase/record-ref.ts'
import { WhatInstead } from '#components/panel/phrase/replace-fields.tsx'
import { BULK_FIELDS, bulkActionSlugs, bulkScopeSlugs } from '#domain/bulk/bulk-choice.ts'
import type { Phrase } from '#domain/phrase/phrase.ts'
import { typeset } from '#domain/text/typography.ts'
import type { FoundPhrase } from '#services/phrase/find-phrase.ts'
import { prepareBulkAction } from '../artykuly/wiele/actions.ts'

type Props = { readonly phrase: Phrase; readonly found: FoundPhrase }

/**
 * What to write instead, and where. All that can be changed is ticked, but for records whose change would tell something of
 * former days. Sent, it is tried, and the page of the run asks.
 */
export function ReplaceForm({ phrase, found: { articles, records } }: Props) {
  const values = {
    [BULK_FIELDS.action]: bulkActionSlugs.replace,
    [BULK_FIELDS.scope]: bulkScopeSlugs.ticked,
    phrase: phrase.words,
    [BULK_FIELDS.ticked]: articles.flatMap((one) => (one.isPossible ? [String(one.articleId)] : [])),
    [RECORD_FIELD]: records.flatMap((one) =>
      one.isPossible && recordWarnings[one.kind] === null ? [recordRef(one)] : [],
    ),
  }
  return (
    <StaffForm action={prepareBulkAction} values={values} submit="Sprawdź" undone="Nie sprawdzono">
      <HiddenValue name={BULK_FIELDS.action} />
      <HiddenValue name={BULK_FIELDS.scope} />
      <HiddenValue name="phrase" />
      {phrase.wholeWords && <input type="hidden" name="wholeWords" value="on" />}
      <WhatInstead />
      {articles.length > 0 && (
        <section>
          <h2>Artykuły</h2>
          <ChooseRows />
          <FoundList
            rows={articles.map((one) => {
              const title = articleName(one.title)
              return {
                key: one.articleId,
                box: one.isPossible ? (
                  <ChoiceBox name={BULK_FIELDS.ticked} value={one.articleId} label={title} />
                ) : null,
                href: `/panel/artykuly/${one.articleId}`,
                title: typeset(title),
                mark: <EditorialStatusMark status={one.status} />,
                note: noteOf(one),
                places: <FoundPlaces places={one.places} />,
              }
            })}
          />
        </section>
      )}
      {records.length > 0 && (
        <section>
          <h2>Wpisy w rejestrach i krótkie strony</h2>
          <p>Zmienią się dopiero, gdy zamiana zostanie opublikowana.</p>
          <FoundList
            rows={records.map((one) => ({
              key: recordRef(one),
              box: one.isPossible ? (
                <ChoiceBox name={RECORD_FIELD} value={recordRef(one)} label={recordName(one)} />
              ) : null,
              href: recordHref(one),
              title: typeset(recordName(one)),
              mark: <span className="found-part">{recordKindLabels[one.kind]}</span>,
              note: one.isPossible ? recordWarnings[one.kind] : 'Zmienia to redaktor.',
              places: <FoundPlaces places={one.places} />,
            }))}
          />
        </section>
      )}
    </StaffForm>
  )
}

function noteOf({ isPossible, isOnlyLive, status, openState, publicState }: FoundPhrase['articles'][number]) {
  if (isOnlyLive) return 'W szkicu zmian tych słów już nie ma: znikną, gdy zostanie opublikowany.'
  if (!isPossible) {
    return bulkIssueSentence({ field: '', key: 'state', context: { status, openState: openState ?? 'none' } })
  }
  return publicState !== 'none' && openState !== null ? bulkIssueSentence({ field: '', key: 'joins-draft' }) : null
}
