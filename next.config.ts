import type { NextConfig } from 'next'

// Tests build beside the portal that may be running.
const distDir = process.env.NEXT_DIST_DIR ?? '.next'

const config: NextConfig = {
  distDir,
  // Next gathers the packages that pages use: scripts/assemble-build.ts takes them from there.
  output: 'standalone',
  // A path that is put together when a file is asked for looks to it as if it could lead anywhere, also to everybody's files.
  outputFileTracingExcludes: { '/**': ['./data/**', `${process.env.DATA_DIR ?? './data'}/**`] },
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
