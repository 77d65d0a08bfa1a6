import '../styles/reader.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { siteUrl } from '#app/_server/context.ts'

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
    <html lang="pl">
      <head>
        {/* Where the accessibility statement stands, for those who look it up by machine. */}
        <meta name="deklaracja-dostępności" content={`${siteUrl()}/deklaracja-dostepnosci`} />
        <script src="/reader.js" defer />
      </head>
      <body>{children}</body>
    </html>
  )
}
