export { main } from '#bench/run-bench.ts'
