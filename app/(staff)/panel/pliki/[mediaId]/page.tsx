import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { uploadIssueSentence } from '#app/_server/upload-issue.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { CreditFields } from '#components/media/credit-fields.tsx'
import { imageFacts } from '#components/media/image-facts.tsx'
import { imageIssueLabels, replacementSentences } from '#components/media/labels.ts'
import { ReplaceImage } from '#components/media/replace-image.tsx'
import { TurnImage } from '#components/media/turn-image.tsx'
import { Facts } from '#components/panel/facts.tsx'
import { Picture } from '#components/ui/picture.tsx'
import { imageSources, STAFF_IMAGE_ADDRESS } from '#domain/media/image-address.ts'
import { mayReplaceFile, mayWriteArticles } from '#domain/permissions.ts'
import { requireLibraryImage } from '#services/media/find-library-image.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { creditMediaAction, turnMediaAction } from './actions.ts'

export const metadata: Metadata = { title: 'Obraz' }

type Props = {
  readonly params: Promise<{ mediaId: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One image: what it is, where it is used, whose it is; another picture in its place. */
export default async function Page({ params, searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const mediaId = recordNumber((await params).mediaId)
  const { blad } = await searchParams
  const image = found(() => requireLibraryImage(staff.context, mediaId))
  const issue = uploadIssueSentence(typeof blad === 'string' ? blad : '', {
    ...imageIssueLabels,
    ...replacementSentences,
  })
  const mayChange = mayReplaceFile(staff.context.actor, image)
  const record = { mediaId, seenLockVersion: image.lockVersion }
  return (
    <PanelPage
      staff={staff}
      current="/panel/pliki"
      title={image.uploadName}
      crumbs={[{ label: 'Obrazy i pliki', href: '/panel/pliki' }]}
    >
      {issue !== null && (
        <p className="refused-upload" role="alert">
          {issue}
        </p>
      )}
      <div className="image-page">
        <div className="image-page-picture">
          <Picture image={imageSources(image, STAFF_IMAGE_ADDRESS)} alt="" loading="eager" />
          {mayChange && <TurnImage action={turnMediaAction} record={record} />}
        </div>
        <div>
          <Facts facts={imageFacts(image)} />
          {mayChange ? (
            <>
              <section className="panel-section">
                <h2>Autor i licencja</h2>
                <StaffForm
                  action={creditMediaAction}
                  values={{ ...record, credit: image.credit ?? '', licence: image.licence ?? '' }}
                  submit="Zapisz"
                  name="Zapisz autora i licencję"
                  reload={`/panel/pliki/${mediaId}`}
                >
                  <CreditFields isShown={image.isOffered} />
                </StaffForm>
              </section>
              <ReplaceImage {...record} isOffered={image.isOffered} isLocked={image.isLocked} />
            </>
          ) : (
            <p className="quiet">Obraz widzą już czytelnicy, więc zmienia go redaktor.</p>
          )}
        </div>
      </div>
    </PanelPage>
  )
}
