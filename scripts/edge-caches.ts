import { installFromDebian } from './install-from-debian.ts'
import { isProgram } from './is-program.ts'

/** The caches whose configuration we give (deploy/), and the package of Debian that brings each. */
const CACHES = [
  { package: 'nginx', program: '/usr/sbin/nginx' },
  { package: 'varnish', program: '/usr/sbin/varnishd' },
] as const

/** Gets the caches for the tests where that is possible (a Debian, as root); elsewhere says plainly what is not tried. */
export async function prepareEdgeCaches(): Promise<void> {
  for (const cache of CACHES) {
    if (isProgram(cache.program) || (await installFromDebian(cache.package))) continue
    console.log(
      `Konfiguracja ${cache.package} (deploy/) nie będzie wypróbowana: na tej maszynie nie ma ${cache.program}.`,
    )
  }
}
