import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { ErasureTable } from '#components/redaction/erasure-table.tsx'
import { mayRedact } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { isFourEyesForStaff } from '#services/proposal/proposal-queries.ts'
import { listRedactions } from '#services/redaction/list-redactions.ts'
import { readFourEyesFacts } from '#services/setting/four-eyes.ts'
import { PanelPage } from '../../panel-page.tsx'
import { eraseAction } from './actions.ts'
import { ErasureProposalFields } from './erasure-proposal-fields.tsx'

export const metadata: Metadata = { title: 'Usuwanie danych' }

/** Erases words for good from everything the portal keeps; the words are never in an address, and nowhere afterwards. */
export default async function Page() {
  const staff = await requireStaff(mayRedact)
  const { context } = staff
  const made = listRedactions(context)
  const isProposed = isFourEyesForStaff(context)
  return (
    <PanelPage staff={staff} current="/panel/usuwanie-danych" title="Usuwanie danych" width="reading">
      <p className="lead-words">
        {typeset(
          'Gdy do portalu trafiły czyjeś dane osobowe, zastąpienie tekstu nie wystarczy: zostają w dawnych wersjach, w dzienniku i w historii. Tutaj usuniesz je zewsząd i na zawsze.',
        )}
      </p>
      <StaffForm
        action={eraseAction}
        submit="Sprawdź, gdzie to jest"
        confirm={isProposed ? 'Zaproponuj usunięcie' : 'Usuń na zawsze'}
        asksAgain
        tone="danger"
        undone={isProposed ? 'Nie zaproponowano' : 'Nie usunięto'}
      >
        <TextArea
          name="phrases"
          label="Co usunąć"
          rows={5}
          hint="Każde wyrażenie w osobnym wierszu, razem z odmianą: „Jan Kowalski”, „Jana Kowalskiego”. Wielkość liter, polskie znaki i odstępy w numerach nie mają znaczenia."
        />
        <TextField
          name="reason"
          label="Powód"
          hint="Zobaczą go wszyscy w rejestrze zmian, na przykład: art. 17 RODO, wniosek osoby, której dane dotyczą."
        />
        {isProposed && <ErasureProposalFields canBeApproved={readFourEyesFacts(context).isDecidedByAnother} />}
      </StaffForm>
      <section className="panel-section">
        <h2>Co warto wiedzieć</h2>
        <p>
          {typeset(
            'W miejscu usuniętych słów zostaje „[usunięto]”. Rejestr zmian powie, że coś usunięto i dlaczego, ale nie co.',
          )}
        </p>
        <p>
          {typeset(
            'Dane w plikach: najpierw zastąp plik takim, który ich nie ma. Jego dawne wersje z tymi danymi znikną. Zdjęć portal nie przeszukuje.',
          )}
        </p>
        <p>
          {typeset(
            'Kopie zapasowe sprzed usunięcia nadal mają te dane. Po przywróceniu takiej kopii portal usunie je ponownie, zanim ktokolwiek ją przeczyta. Gdy trzeba, usuń dawne kopie na serwerze.',
          )}
        </p>
      </section>
      {made.length > 0 && (
        <section className="panel-section">
          <h2>Wykonane usunięcia</h2>
          <ErasureTable rows={made} />
        </section>
      )}
    </PanelPage>
  )
}
