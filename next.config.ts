import type { NextConfig } from 'next'

const config: NextConfig = {
  // Tests build beside the portal that may be running.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  agentRules: false,
  // Readers without JavaScript need <title> in <head>: never stream metadata, whoever asks.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'sharp'],
  // A page that an account has no right to answers 403, through forbidden().
  // Pages are loaded when first asked for: all of them at the start would cost every portal memory and time.
  experimental: { authInterrupts: true, preloadEntriesOnStart: false },
  // Types are a gate of their own (npm run types); a start on a clean machine need not wait for them twice.
  typescript: { ignoreBuildErrors: true },
}

export default config
