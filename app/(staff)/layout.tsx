import '../styles/panel.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  icons: { icon: '/icon.svg' },
  robots: { index: false, follow: false },
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

/** Root layout of the staff side. Who may come in is asked by every page, not here. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  // The nonce of scripts belongs to one request, so nothing here may be made ahead.
  await connection()
  return (
    <html lang="pl">
      <body>{children}</body>
    </html>
  )
}
