export type Platform = {
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
}

const SYSTEMS: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win: 'win32',
  win32: 'win32',
}
const PROCESSORS = new Set([
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
])
const LIBRARIES: Readonly<Record<string, string>> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  linuxmusl: 'musl',
  musl: 'musl',
}

/**
 * For which platform a package is made, read from its name (`@next/swc-linux-x64-gnu`); null when the name says no
 * platform. Needed where the registry cannot be asked about it.
 */
export function platformOfName(name: string): Platform | null {
  const words = name.split('/').at(-1)?.split('-') ?? []
  const os = words.flatMap((word) => SYSTEMS[word] ?? [])
  const cpu = words.filter((word) => PROCESSORS.has(word))
  const libc = words.flatMap((word) => LIBRARIES[word] ?? [])
  if (cpu.length === 0) return null
  if (os.length === 0 && !cpu.includes('wasm32')) return null
  return { ...(os.length > 0 && { os }), cpu, ...(libc.length > 0 && os.includes('linux') && { libc }) }
}
