'use client'
import { StoppedPage } from '#components/panel/stopped-page.tsx'

/** When a page of the panel fails in the browser: in Polish, with a way on. Next's own page is English. */
export default function StaffError() {
  return (
    <StoppedPage
      title="Ta strona przestała działać"
      text="Wczytaj ją ponownie. Tekst pisanego artykułu jest zachowany w tej przeglądarce i będzie można go przywrócić. Jeśli błąd wraca, powiadom administratora portalu."
    >
      <button type="button" className="button button-main" onClick={() => window.location.reload()}>
        Wczytaj ponownie
      </button>
    </StoppedPage>
  )
}
