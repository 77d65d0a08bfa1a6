/** First thing on the keyboard's way: past the masthead to the text (WCAG 2.4.1). */
export function SkipLinks() {
  return (
    <div className="skip-links">
      <a href="#tresc">Przejdź do treści</a>
    </div>
  )
}
