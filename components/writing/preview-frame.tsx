'use client'

/** Widths to choose from; what each means is in panel/writing.css. */
const widths = [
  { value: 'komputer', label: 'Komputer (1280 px)' },
  { value: 'telefon', label: 'Telefon (390 px)' },
] as const

type Props = {
  /** The page itself, as readers would get it. */
  readonly address: string
  readonly title: string
}

/** The article as readers would see it, at the width of a phone and of a computer: a choice that needs no script. */
export function PreviewFrame({ address, title }: Props) {
  return (
    <div className="preview">
      <p>
        Tak zobaczą artykuł czytelnicy. Pokazano ostatnio zapisany tekst; nikt poza redakcją go tu nie widzi. Możesz też
        otworzyć <a href={address}>samą stronę podglądu</a>.
      </p>
      <fieldset className="choice-row">
        <legend>Szerokość</legend>
        {widths.map(({ value, label }, index) => (
          <label key={value} className="choice">
            <input type="radio" name="preview-width" value={value} defaultChecked={index === 0} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard can scroll only what takes focus */}
      <section className="preview-place" aria-label="Podgląd strony" tabIndex={0}>
        <iframe
          className="preview-frame"
          src={address}
          title={`Podgląd: ${title}`}
          onLoad={({ currentTarget }) => openLinksOutside(currentTarget)}
        />
      </section>
    </div>
  )
}

/** The frame shows one page and no other: its links open beside the panel, those inside the page move in it. */
function openLinksOutside({ contentDocument }: HTMLIFrameElement): void {
  contentDocument?.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null
    if (!link || (link.pathname === contentDocument.location.pathname && link.hash !== '')) return
    link.target = '_blank'
    link.rel = 'noopener'
  })
}
