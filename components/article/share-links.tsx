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
      <h2 id="podziel-sie" className="side-title">
        Podziel się treścią
      </h2>
      <ul className="share-ways">
        <li>
          <button type="button" hidden data-copy={url} data-status="skopiowano">
            <Icon name="copy" />
            Kopiuj adres
          </button>
        </li>
        <li>
          <a href={`mailto:?subject=${words}&body=${address}`}>
            <Icon name="mail" />
            E-mail
          </a>
        </li>
        <li>
          <button type="button" hidden data-print="">
            <Icon name="print" />
            Drukuj
          </button>
        </li>
        {networks.map((network) => (
          <li key={network.name}>
            <a href={network.href} rel="noopener noreferrer">
              <Icon name="outward" />
              {network.name}
            </a>
          </li>
        ))}
      </ul>
      <p id="skopiowano" className="share-status" aria-live="polite" />
    </section>
  )
}
