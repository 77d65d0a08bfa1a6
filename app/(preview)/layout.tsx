import { defaultLocale } from '#domain/locale.ts'
import '../styles/reader.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

/** For every page below: rendered when asked for. `scripts/build.ts` refuses a build that froze one. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  icons: { icon: '/icon.svg' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** Root layout of previews: the reader's own style sheet around a page that only staff may see. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLocale}>
      <body>{children}</body>
    </html>
  )
}
