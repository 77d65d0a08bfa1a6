import { TextArea } from '#components/form/text-area.tsx'

/** The words of a short page in a plain field, with the few signs that mean something there. */
export function PageFields() {
  return (
    <>
      <TextArea
        name="words"
        label="Treść"
        rows={18}
        hint="Pusty wiersz kończy akapit. Wyczyść pole, żeby wrócić do tekstu wbudowanego."
      />
      <details className="form-fold">
        <summary>Jak zapisać śródtytuł, listę i odnośnik</summary>
        <ul className="form-fold-body">
          <li>
            <code>## Śródtytuł</code>, niżej <code>### mniejszy</code>
          </li>
          <li>
            <code>- punkt listy</code> albo <code>1. punkt listy numerowanej</code>
          </li>
          <li>
            <code>[słowa odnośnika](https://adres)</code> albo <code>[słowa](/pomoc)</code>
          </li>
          <li>
            <code>**ważne słowa**</code>
          </li>
        </ul>
      </details>
    </>
  )
}
