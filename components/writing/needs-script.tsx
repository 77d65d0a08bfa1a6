import { Icon } from '#components/ui/icon.tsx'

/** Said only where no script runs. */
export function NeedsScript() {
  return (
    <noscript>
      <div className="band">
        <Icon name="info" />
        <div>
          <p>
            <strong>Do pisania potrzebny jest JavaScript.</strong> Ta przeglądarka go nie uruchamia albo ma go
            wyłączony.
          </p>
          <p>
            Włącz JavaScript i otwórz tę stronę ponownie. Bez niego możesz przeczytać tekst i wykonać czynności z listy
            „Dalsze kroki”.
          </p>
        </div>
      </div>
    </noscript>
  )
}
