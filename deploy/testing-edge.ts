import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#scripts/free-port.ts'
import { type Certificate, makeCertificate } from './testing-certificate.ts'

/** A cache in front of the portal, running for a test, with our configuration and other ports. */
export type Edge = { readonly url: string; readonly purgeUrl: string; readonly stop: () => Promise<void> }

/** `httpUrl`: where readers come without https. `acmeFolder`: what proves to others that the name is ours. */
export type TlsEdge = Edge & { readonly httpUrl: string; readonly certificate: string; readonly acmeFolder: string }

export const NGINX = '/usr/sbin/nginx'
export const VARNISH = '/usr/sbin/varnishd'

export async function startNginx(portalPort: number): Promise<Edge> {
  const ports = { portal: portalPort, readers: await freePort(), http: await freePort(), purge: await freePort() }
  const stop = await runNginx(nginxConfiguration(ports, null), {
    folder: ownFolder(),
    url: `http://127.0.0.1:${ports.readers}`,
  })
  return { url: `http://127.0.0.1:${ports.readers}`, purgeUrl: purgeUrlOf(ports), stop }
}

/** With https, as the configuration says, under a certificate made for this one test. `port`: where readers come. */
export async function startNginxWithTls(portalPort: number, port?: number): Promise<TlsEdge> {
  const ports = {
    portal: portalPort,
    readers: port ?? (await freePort()),
    http: await freePort(),
    purge: await freePort(),
  }
  const folder = ownFolder()
  const certificate = makeCertificate(folder)
  const httpUrl = `http://127.0.0.1:${ports.http}`
  const stop = await runNginx(nginxConfiguration(ports, certificate), { folder, url: httpUrl })
  const { file } = certificate
  return {
    acmeFolder: join(folder, 'acme'),
    url: `https://127.0.0.1:${ports.readers}`,
    httpUrl,
    purgeUrl: purgeUrlOf(ports),
    certificate: readFileSync(file, 'utf8'),
    stop,
  }
}

type Ports = { readonly portal: number; readonly readers: number; readonly http: number; readonly purge: number }

const purgeUrlOf = ({ purge }: Ports) => `http://127.0.0.1:${purge}/komunikat-purge`

/** Our configuration with the ports of a test; without a certificate readers come without https. */
function nginxConfiguration(ports: Ports, certificate: Certificate | null): string {
  const given = readFileSync(join(import.meta.dirname, 'nginx/komunikat.conf'), 'utf8')
    // Tests have no address of IPv6, and a place of their own for what proves a name.
    .replace(/^\s*listen \[::\].*\n/gm, '')
    .replace('127.0.0.1:3000', `127.0.0.1:${ports.portal}`)
    .replace('listen 80;', `listen 127.0.0.1:${ports.http};`)
    .replace('listen 127.0.0.1:8080;', `listen 127.0.0.1:${ports.purge};`)
  if (certificate === null) {
    return given.replace('listen 443 ssl http2;', `listen 127.0.0.1:${ports.readers};`).replace(/^\s*ssl_.*\n/gm, '')
  }
  return given
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${ports.readers} ssl http2;`)
    .replace('/etc/ssl/komunikat/fullchain.pem', certificate.file)
    .replace('/etc/ssl/komunikat/privkey.pem', certificate.keyFile)
}

/** Stories and tests start caches alike, so what they leave is removed by `stop`. */
const ownFolder = () => mkdtempSync(join(tmpdir(), 'komunikat-edge-'))

/** A program's folder, and an address at which it answers when it is ready. */
type Place = { readonly folder: string; readonly url: string }

async function runNginx(configuration: string, { folder, url }: Place): Promise<() => Promise<void>> {
  const ours = configuration
    .replace('/var/cache/nginx/komunikat', join(folder, 'cache'))
    .replaceAll('/var/www/acme', join(folder, 'acme'))
  mkdirSync(join(folder, 'temp'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`)
    .join('\n')
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
     events {} http { access_log off; ${temporary} ${ours} }`,
  )
  const child = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')])
  return running(child, { folder, url })
}

export async function startVarnish(portalPort: number): Promise<Edge> {
  const folder = ownFolder()
  const port = await freePort()
  const ours = readFileSync(join(import.meta.dirname, 'varnish/komunikat.vcl'), 'utf8')
  writeFileSync(join(folder, 'portal.vcl'), ours.replace('"3000"', `"${portalPort}"`))
  const options = [
    '-j',
    'none',
    '-F',
    '-n',
    join(folder, 'varnish'),
    '-a',
    `127.0.0.1:${port}`,
    '-f',
    join(folder, 'portal.vcl'),
  ]
  const child = spawn(VARNISH, [...options, '-s', 'malloc,64m', '-T', 'none'])
  const url = `http://127.0.0.1:${port}`
  return { url, purgeUrl: `${url}/`, stop: await running(child, { folder, url }) }
}

async function running(child: ChildProcess, { folder, url }: Place): Promise<() => Promise<void>> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  for (let tries = 0; !(await answers(url)); tries++) {
    if (child.exitCode !== null || tries > 400) throw new Error(`The cache did not start:\n${said}`)
    await wait(50)
  }
  return async () => {
    if (child.exitCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: 'manual' }).then(
    ({ status }) => status < 500,
    () => false,
  )
}
