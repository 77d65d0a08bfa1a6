import { defaultLocale } from '#domain/locale.ts'
import '../styles/panel.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { readerContext } from '#app/_server/context.ts'
import { readSettingsForReaders } from '#services/setting/setting-queries.ts'

/** For every page below: rendered when asked for. `scripts/build.ts` refuses a build that froze one. */
export const dynamic = 'force-dynamic'

/** Every tab of the panel says which portal it belongs to: "Artykuły – Komunikat". */
export async function generateMetadata(): Promise<Metadata> {
  const name = readSettingsForReaders(readerContext())['site-name']
  return {
    title: { template: `%s – ${name}`, default: name },
    icons: { icon: '/icon.svg' },
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#14191b' },
  ],
}

/** Root layout of the staff side. Who may come in is asked by every page, not here. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  // The nonce of scripts belongs to one request, so nothing here may be made ahead.
  return (
    <html lang={defaultLocale}>
      <body>{children}</body>
    </html>
  )
}
