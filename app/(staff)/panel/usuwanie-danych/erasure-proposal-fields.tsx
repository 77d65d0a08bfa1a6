import { TextArea } from '#components/form/text-area.tsx'
import { typeset } from '#domain/text/typography.ts'

/** While two people are asked for: that another administrator decides, what is kept of the words until then, and a word to them. */
export function ErasureProposalFields({ canBeApproved }: { readonly canBeApproved: boolean }) {
  return (
    <>
      <p className="quiet">
        {typeset(
          canBeApproved
            ? 'Usunięcie zatwierdza inny administrator. Dopóki czeka, wpisane tu słowa widzą tylko administratorzy; po decyzji portal je zapomina, także gdy ktoś odmówi.'
            : 'Usunięcie zatwierdza inny administrator, a w portalu nie ma teraz drugiego. Dodaj mu konto w części „Konta”: inaczej propozycja będzie czekać.',
        )}
      </p>
      <TextArea
        name="dlaczego"
        label="Słowo do osoby, która zatwierdza"
        isOptional
        rows={2}
        hint="Zostanie w portalu, więc nie powtarzaj tu tego, co ma zniknąć."
      />
    </>
  )
}
