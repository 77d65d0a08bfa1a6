import type { Metadata } from 'next'
import { placeOfThisPage } from '#app/_server/list-place.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { UnusedImages } from '#components/media/unused-images.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { STAFF_IMAGE_ADDRESS, smallImageSources } from '#domain/media/image-address.ts'
import { mayDeleteFiles } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { listUnusedImages } from '#services/media/list-unused-images.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { fileListQuery } from '../file-list-query.ts'
import { putAwayAction } from './actions.ts'

export const metadata: Metadata = { title: 'Odkładanie obrazów' }

const EFFECT =
  'Odłożone obrazy znikną z biblioteki i z wyboru przy pisaniu. Nic nie zostanie usunięte: znajdziesz je w widoku „odłożone” i możesz je przywrócić.'

/** Asks once which of the images that nothing uses are to be put away; the list that one comes from may have words. */
export default async function Page() {
  const staff = await requireStaff(mayDeleteFiles)
  const place = await placeOfThisPage()
  const { words } = fileListQuery(Object.fromEntries(new URLSearchParams(place)))
  const { images, total } = listUnusedImages(staff.context, words)
  const listHref = place === '' ? '/panel/pliki' : `/panel/pliki?${place}`
  return (
    <PanelPage
      staff={staff}
      current="/panel/pliki"
      title="Odłóż nieużywane obrazy"
      crumbs={[{ label: 'Obrazy i pliki', href: '/panel/pliki' }]}
    >
      {images.length === 0 ? (
        <EmptyState title="Nie ma obrazów do odłożenia">
          <a href={listHref}>Wróć do listy</a>
        </EmptyState>
      ) : (
        <StaffForm
          action={putAwayAction}
          submit="Odłóż zaznaczone"
          cancel={listHref}
          undone="Nie odłożono"
          isWork={false}
        >
          <p className="confirm-effect">{typeset(EFFECT)}</p>
          <UnusedImages
            legend={typeset(
              `${counted(images.length, pluralForms.image)}${images.length < total ? ` z ${total}` : ''}`,
            )}
            images={images.map(({ mediaId, uploadName, ...image }) => ({
              mediaId,
              name: uploadName,
              thumbnail: smallImageSources(image, STAFF_IMAGE_ADDRESS),
            }))}
          />
        </StaffForm>
      )}
    </PanelPage>
  )
}
