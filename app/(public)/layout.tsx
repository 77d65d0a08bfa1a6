import { defaultLocale } from '#domain/locale.ts'
import '../styles/reader.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { siteUrl } from '#app/_server/context.ts'
import { FEEDS } from './feed-links.ts'

/** For every page below: rendered when asked for. `scripts/build.ts` refuses a build that froze one. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  icons: { icon: '/icon.svg' },
  // Phone numbers become links where we make them so; a browser's guess would turn act numbers into calls.
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f6' },
    { media: '(prefers-color-scheme: dark)', color: '#14191b' },
  ],
}

/** Root layout of the portal. Pages bring their own frame (PageFrame), so that it knows where in the menu they stand. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLocale}>
      <head>
        {/* Where the accessibility statement stands, for those who look it up by machine. */}
        <meta name="deklaracja-dostępności" content={`${siteUrl()}/deklaracja-dostepnosci`} />
        {/* On every page, so that whoever follows the portal may begin from any of them. */}
        <link
          rel="alternate"
          type="application/atom+xml"
          title="Aktualności (Atom)"
          href={`${siteUrl()}${FEEDS.atom}`}
        />
        <link
          rel="alternate"
          type="application/feed+json"
          title="Aktualności (JSON)"
          href={`${siteUrl()}${FEEDS.json}`}
        />
        <script src="/reader.js" defer />
      </head>
      <body>{children}</body>
    </html>
  )
}
