import { defaultLocale } from '#domain/locale.ts'
import '../styles/panel.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

/** For every page below: rendered when asked for. `scripts/build.ts` refuses a build that froze one. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  icons: { icon: '/icon.svg' },
  robots: { index: false, follow: false, noarchive: true },
  referrer: 'no-referrer',
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#14191b' },
  ],
}

/** Root layout of what people without an account are shown by a link. */
export default async function OutsiderLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLocale}>
      <body>{children}</body>
    </html>
  )
}
