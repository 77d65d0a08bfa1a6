import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{app,components,domain,services,db,server,scripts,docs,deploy,e2e}/**/*.test.ts',
      '{app,components}/**/*.test.tsx',
    ],
    pool: 'forks',
  },
})
