import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { articleName } from '#components/panel/article/action-labels.ts'
import { versionTitle } from '#components/panel/versions/labels.ts'
import { PreviewList } from '#components/preview/preview-list.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { formatVersionRef } from '#domain/article/text-version.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { DEFAULT_PREVIEW_DAYS, MAX_PREVIEW_DAYS } from '#domain/preview/preview-link.ts'
import { counted } from '#domain/text/plural.ts'
import { typeset } from '#domain/text/typography.ts'
import { requireArticleForWriting } from '#services/article/article-for-writing.ts'
import { listTextVersions } from '#services/article/snapshots/text-versions.ts'
import { listPreviews } from '#services/preview/preview-queries.ts'
import { PanelPage } from '../../../../panel-page.tsx'
import { titleOf } from '../wersje/version-lines.ts'
import { createPreviewAction, revokePreviewAction } from './actions.ts'

export const metadata: Metadata = { title: 'Podgląd dla osób z zewnątrz' }

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<{ wersja?: string | string[] }>
}

/** Links by which people without an account read one version of the text. */
export default async function Page({ params, searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const articleId = recordNumber((await params).articleId)
  const { text, publicState } = found(() => requireArticleForWriting(staff.context, articleId))
  const { wersja } = await searchParams
  const versions = listTextVersions(staff.context, articleId)
  const version = versions.find(({ ref }) => formatVersionRef(ref) === wersja) ?? versions[0]
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title={typeset('Podgląd dla osób z zewnątrz')}
      crumbs={[
        { label: 'Artykuły', href: '/panel/artykuly' },
        { label: articleName(text.title), href: `/panel/artykuly/${articleId}` },
      ]}
      width="reading"
    >
      <p className="lead-line">
        {typeset(
          'Odnośnik pokazuje jedną wersję tekstu osobom bez konta. Mogą dodać uwagi i potwierdzić treść. Kto ma odnośnik, ten czyta, więc wysyłaj go tylko tym, którzy mają tekst zobaczyć.',
        )}
      </p>
      {publicState === 'withdrawn' || version === undefined ? (
        <p className="closed-note">{typeset('Artykuł wycofano: nie można go już nikomu pokazać.')}</p>
      ) : (
        <StaffForm
          action={createPreviewAction}
          values={{ articleId, version: formatVersionRef(version.ref), days: DEFAULT_PREVIEW_DAYS, intendedFor: '' }}
          submit="Utwórz odnośnik"
          undone="Nie utworzono"
          isWork={false}
        >
          <HiddenValue name="articleId" />
          <HiddenValue name="version" />
          <p>
            Wersja: <strong>{typeset(versionTitle(titleOf(version)))}</strong>, <PolishMoment at={version.at} />.{' '}
            <a href={`/panel/artykuly/${articleId}/wersje`}>{typeset('Wybierz inną')}</a>
          </p>
          <TextField
            name="intendedFor"
            label="Dla kogo"
            hint={typeset('Na przykład: rzecznik wojewody. Zobaczy to tylko redakcja.')}
            isOptional
            width="medium"
          />
          <SelectField name="days" label="Jak długo działa" choices={dayChoices} />
        </StaffForm>
      )}
      <PreviewList articleId={articleId} links={listPreviews(staff.context, articleId)} revoke={revokePreviewAction} />
    </PanelPage>
  )
}

const dayChoices = Array.from({ length: MAX_PREVIEW_DAYS }, (_, index) => ({
  value: String(index + 1),
  label: counted(index + 1, { one: 'dzień', few: 'dni', many: 'dni' }),
}))
