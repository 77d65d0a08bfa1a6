import { config } from 'zod'

// Zod asks once whether it may make functions from text. Our Content-Security-Policy refuses that, rightly, and each such
// question would be reported as a violation of it.
config({ jitless: true })
