import { HiddenValue } from '#components/form/hidden-value.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { knownLicences } from '#domain/media/image-credit.ts'

/** Whose an image is and on what terms it may be used. `isShown`: readers see the image now. */
export function CreditFields({ isShown }: { readonly isShown: boolean }) {
  return (
    <>
      <HiddenValue name="mediaId" />
      <HiddenValue name="seenLockVersion" />
      <TextField
        name="credit"
        label="Autor i źródło"
        isOptional
        hint={`Pod obrazem w każdym artykule, tak jak tu wpiszesz: „Fot. Jan Nowak / MSWiA”.${isShown ? ' Czytelnicy zobaczą to od razu.' : ''}`}
      />
      <TextField
        name="licence"
        label="Licencja"
        isOptional
        list="znane-licencje"
        hint="Wybierz z podpowiedzi albo wpisz własnymi słowami."
      />
      <datalist id="znane-licencje">
        {knownLicences.map((licence) => (
          <option key={licence} value={licence} />
        ))}
      </datalist>
    </>
  )
}
