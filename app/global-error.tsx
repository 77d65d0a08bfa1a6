'use client'
import { defaultLocale } from '#domain/locale.ts'

/** When even the root layout fails in a browser: a document of its own, so bare of any style. Next's is English. */
export default function GlobalError() {
  return (
    <html lang={defaultLocale}>
      <body>
        <title>Ta strona przestała działać</title>
        <main>
          <h1>Ta strona przestała działać</h1>
          <p>Wczytaj ją ponownie. Jeśli błąd wraca, powiadom administratora portalu.</p>
          <p>
            <button type="button" onClick={() => window.location.reload()}>
              Wczytaj ponownie
            </button>
          </p>
          <p>
            <a href="/">Przejdź na stronę główną</a>
          </p>
        </main>
      </body>
    </html>
  )
}
