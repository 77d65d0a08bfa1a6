import { installFromDebian } from './install-from-debian.ts'
import { isProgram } from './is-program.ts'

/** What tries the configurations we give (deploy/), and the package of Debian that brings each. */
const PROGRAMS = [
  { package: 'nginx', program: '/usr/sbin/nginx' },
  { package: 'varnish', program: '/usr/sbin/varnishd' },
  // Makes the certificate under which nginx is tried with https.
  { package: 'openssl', program: '/usr/bin/openssl' },
] as const

/** Gets the caches for the tests where that is possible (a Debian, as root); elsewhere says plainly what is not tried. */
export async function prepareEdgeCaches(): Promise<void> {
  for (const cache of PROGRAMS) {
    if (isProgram(cache.program) || (await installFromDebian(cache.package))) continue
    console.log(
      `Konfiguracja ${cache.package} (deploy/) nie będzie wypróbowana: na tej maszynie nie ma ${cache.program}.`,
    )
  }
}
