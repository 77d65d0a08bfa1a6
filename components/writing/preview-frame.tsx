'use client'
import { useState } from 'react'

const widths = {
  desktop: { label: 'Komputer', pixels: 1280 },
  phone: { label: 'Telefon', pixels: 390 },
} as const
type Width = keyof typeof widths

type Props = {
  /** The page itself, as readers would get it. */
  readonly address: string
  readonly title: string
}

/** The article as readers would see it, at the width of a phone and of a computer. */
export function PreviewFrame({ address, title }: Props) {
  const [width, setWidth] = useState<Width>('desktop')
  return (
    <div className="preview">
      <p>
        Tak zobaczą artykuł czytelnicy. Pokazano ostatnio zapisany tekst; nikt poza redakcją go tu nie widzi. Możesz też
        otworzyć <a href={address}>samą stronę podglądu</a>.
      </p>
      <fieldset className="choice-row">
        <legend>Szerokość</legend>
        {(Object.keys(widths) as Width[]).map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="szerokosc-podgladu" checked={width === one} onChange={() => setWidth(one)} />
            <span>
              {widths[one].label} ({widths[one].pixels} px)
            </span>
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard can scroll only what takes focus */}
      <section className="preview-place" aria-label="Podgląd strony" tabIndex={0}>
        <iframe
          className={`preview-frame preview-${width}`}
          src={address}
          title={`Podgląd: ${title}`}
          width={widths[width].pixels}
          height={900}
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
