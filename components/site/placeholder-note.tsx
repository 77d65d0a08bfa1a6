import { Icon } from '#components/ui/icon.tsx'
import { typeset } from '#domain/text/typography.ts'

/** Stands where contact details are still examples: nobody in need may take them for real. */
export function PlaceholderNote() {
  return (
    <div className="band">
      <Icon name="info" />
      <p>
        <strong>Dane kontaktowe są przykładowe.</strong>{' '}
        {typeset(
          'Wydawca portalu nie podał jeszcze wszystkich swoich danych: pod tym adresem i numerem nikt nie odpowiada. W nagłym zagrożeniu zadzwoń pod numer ',
        )}
        <a href="tel:112">112</a>.
      </p>
    </div>
  )
}
