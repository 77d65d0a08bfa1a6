import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { articleName } from '#components/panel/article/action-labels.ts'
import { Facts } from '#components/panel/facts.tsx'
import { revisionStateLabels, versionTitle } from '#components/panel/versions/labels.ts'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { wholeText } from '#domain/article/snapshot.ts'
import { formatVersionRef, type TextVersionRef } from '#domain/article/text-version.ts'
import { partsToRestore } from '#domain/article/version-part.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { isOpenToWriting, requireArticleForWriting } from '#services/article/article-for-writing.ts'
import { listFilesOfContent } from '#services/article/snapshots/files-of-content.ts'
import { listTextVersions, requireTextVersion } from '#services/article/snapshots/text-versions.ts'
import { PanelPage } from '../../../../../panel-page.tsx'
import { shownBody } from '../shown-content.tsx'
import { changesHref, versionHref, versionRef, versionsHref } from '../version-address.ts'
import { titleOf } from '../version-lines.ts'
import { nameVersionAction, restoreVersionAction } from './actions.ts'
import { partChoices } from './part-words.ts'

export const metadata: Metadata = { title: 'Wersja artykułu' }

type Props = { params: Promise<{ articleId: string; wersja: string }> }

/** One version to read, with what can be done with it. */
export default async function Page({ params }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { articleId: part, wersja } = await params
  const articleId = recordNumber(part)
  const ref = versionRef(wersja)
  const article = found(() => requireArticleForWriting(staff.context, articleId))
  const { revision, content, hash } = found(() => requireTextVersion(staff.context, articleId, ref))
  const versions = listTextVersions(staff.context, articleId)
  const version = versions.find((one) => formatVersionRef(one.ref) === wersja)
  const newest = versions[0]
  const files = listFilesOfContent(staff.context, content)
  const isPresent = newest !== undefined && sameRef(newest.ref, ref)
  const title = version === undefined ? `Tekst nr ${revision.number}` : versionTitle(titleOf(version))
  const text = wholeText(content.text)
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title={title}
      crumbs={[
        { label: 'Artykuły', href: '/panel/artykuly' },
        { label: articleName(article.text.title), href: `/panel/artykuly/${articleId}` },
        { label: 'Wersje', href: versionsHref(articleId) },
      ]}
      width="reading"
    >
      <Facts
        facts={[
          ...(version === undefined
            ? []
            : [
                { term: 'Kiedy', value: <PolishMoment at={version.at} /> },
                { term: 'Kto', value: version.author ?? 'Portal' },
              ]),
          { term: 'Tekst', value: typeset(`nr ${revision.number}, ${revisionStateLabels[revision.state]}`) },
          { term: 'Odcisk treści', value: <code className="content-hash">{hash}</code> },
        ]}
      />
      <p>
        <a href={`/panel/artykuly/${articleId}/podglady?wersja=${wersja}`}>
          {typeset('Pokaż tę wersję osobie z zewnątrz')}
        </a>
      </p>
      {newest && !isPresent && (
        <p>
          <a href={changesHref(articleId, ref, newest.ref)}>{typeset('Porównaj z obecnym tekstem')}</a>
        </p>
      )}
      {files.replacedImages > 0 && (
        <p className="quiet">{typeset('Obraz tej wersji podmieniono: widać ten, który jest teraz.')}</p>
      )}
      {files.deletedImages > 0 && (
        <p className="quiet">{typeset('Obrazu tej wersji nie ma już w bibliotece: nie widać go tutaj.')}</p>
      )}
      <article className="kept-version">
        <h2>{typeset(articleName(text.title))}</h2>
        {text.summary !== '' && <p className="writer-summary">{typeset(text.summary)}</p>}
        {text.body.content.length === 0 ? <p className="quiet">Nie ma treści.</p> : shownBody(staff, content, files)}
      </article>
      {isPresent ? null : isOpenToWriting(article) ? (
        <RestoreForms article={article} version={ref} parts={partChoices(text, partsToRestore(article.text, text))} />
      ) : (
        <p className="closed-note">
          {typeset('Obecnego tekstu nie można teraz zmieniać, więc nie można też przywrócić tej wersji.')}
        </p>
      )}
      <section className="version-part" aria-labelledby="nazwij">
        <h2 id="nazwij">Nazwij tę wersję</h2>
        <StaffForm
          action={nameVersionAction}
          values={{ articleId, version: wersja, seenHash: hash, name: '' }}
          submit="Nazwij wersję"
          reload={versionHref(articleId, ref)}
        >
          <HiddenValue name="articleId" />
          <HiddenValue name="version" />
          <HiddenValue name="seenHash" />
          <TextField name="name" label="Nazwa" hint="Na przykład: przed konsultacjami." width="medium" />
        </StaffForm>
      </section>
    </PanelPage>
  )
}

type RestoreProps = {
  readonly article: { readonly articleId: number; readonly lockVersion: number }
  readonly version: TextVersionRef
  readonly parts: ReturnType<typeof partChoices>
}

function RestoreForms({ article: { articleId, lockVersion }, version, parts }: RestoreProps) {
  const values = { articleId, seenLockVersion: lockVersion, version: formatVersionRef(version) }
  const reload = versionHref(articleId, version)
  const hidden = (
    <>
      <HiddenValue name="articleId" />
      <HiddenValue name="seenLockVersion" />
      <HiddenValue name="version" />
    </>
  )
  return (
    <section className="version-part" aria-labelledby="przywroc">
      <h2 id="przywroc">{typeset('Przywróć jako szkic')}</h2>
      {parts.length === 0 ? (
        <p>{typeset('Obecny tekst jest taki sam.')}</p>
      ) : (
        <>
          <p className="confirm-effect">
            {typeset(
              'Treść tej wersji zastąpi treść szkicu. Obecny szkic zostanie najpierw zapisany na liście wersji, a czytelnicy nie zobaczą niczego przed publikacją. Adres strony pozostanie.',
            )}
          </p>
          <StaffForm
            action={restoreVersionAction}
            values={values}
            submit="Przywróć całą wersję"
            reload={reload}
            isWork={false}
          >
            {hidden}
          </StaffForm>
          <StaffForm
            action={restoreVersionAction}
            values={{ ...values, part: '' }}
            submit="Przywróć wybrany fragment"
            tone="plain"
            reload={reload}
          >
            {hidden}
            <SelectField name="part" label="Tylko jeden fragment" choices={parts} />
          </StaffForm>
        </>
      )}
    </section>
  )
}

function sameRef(one: TextVersionRef, other: TextVersionRef): boolean {
  return formatVersionRef(one) === formatVersionRef(other)
}
