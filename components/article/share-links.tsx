import { Icon } from '#components/ui/icon.tsx'

/**
 * Sharing without anybody watching: plain links that ask nothing of the networks until they are followed, and do not
 * tell them where the reader came from. Copying and printing need reader.js and are hidden until it runs.
 */
export function ShareLinks({ url, title }: { url: string; title: string }) {
  const address = encodeURIComponent(url)
  const words = encodeURIComponent(title)
  const networks = [
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { name: 'X', href: `https://x.com/intent/post?url=${address}&text=${words}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
  ]
  return (
    <section className="share-links" aria-labelledby="podziel-sie">
      <h2 id="podziel-sie" className="section-title">
        Podziel się treścią
      </h2>
      <div className="share-actions">
        <button type="button" className="button" hidden data-copy={url} data-status="skopiowano">
          <Icon name="copy" />
          Kopiuj adres
        </button>
        <a className="button" href={`mailto:?subject=${words}&body=${address}`}>
          <Icon name="mail" />
          E-mail
        </a>
        <button type="button" className="button" hidden data-print="">
          <Icon name="print" />
          Drukuj
        </button>
      </div>
      <p id="skopiowano" className="share-status" aria-live="polite" />
      <ul className="share-networks">
        {networks.map((network) => (
          <li key={network.name}>
            <a href={network.href} rel="noopener noreferrer">
              {network.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
