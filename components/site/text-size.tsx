const sizes = [
  { id: 'wielkosc-domyslna', label: 'domyślna' },
  { id: 'wielkosc-wieksza', label: 'większa' },
  { id: 'wielkosc-najwieksza', label: 'największa' },
] as const

/**
 * Text size as three letters A. A radio group and a stylesheet (`html:has(#…:checked)` in base.css): no script needed.
 * reader.js remembers the choice for the tab, by these ids. The name begins with the A that is seen (WCAG 2.5.3).
 */
export function TextSize() {
  return (
    <fieldset className="text-size">
      <legend>Wielkość tekstu</legend>
      {sizes.map((size, index) => (
        <label key={size.id}>
          <input type="radio" name="text-size" id={size.id} defaultChecked={index === 0} />
          <span>A</span>
          <span className="sr-only"> {size.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
