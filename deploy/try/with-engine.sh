#!/bin/sh
# Builds the image and starts deploy/container/compose.yaml with podman, as docs/administrators.md says ("Kontener"), and looks
# at what runs. Takes about five minutes, a network and root; not part of the tests.
#   sh deploy/try/with-engine.sh
# BASES=made: where images cannot be fetched, those that ours are built on are made of Debian's packages and our own Node.
# Needs podman, docker-compose (which asks podman by its socket), curl, openssl and, for BASES=made, debootstrap and an installed node_modules.
# Ports 80 and 443 must be free. Nothing is left but the images.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
sources=$work/sources
password=$(openssl rand -hex 12)
podman system service --time=0 "unix://$work/podman.sock" 2> "$work/service.log" &
service=$!
compose() {
  DOCKER_HOST=unix://$work/podman.sock SITE_HOST=komunikat.example ADMIN_EMAIL=anna@urzad.example ADMIN_PASSWORD=$password \
    docker-compose -p komunikat-trial -f "$sources/deploy/container/compose.yaml" "$@"
}
in_portal() { podman exec komunikat-trial_portal_1 "$@"; }
ask() { curl --silent --show-error --cacert "$work/ca.pem" --resolve komunikat.example:443:127.0.0.1 "$@"; }
fail() {
  echo "NIE: $1"
  podman logs --tail 20 komunikat-trial_portal_1 komunikat-trial_nginx_1 2>&1 || true
  exit 1
}
end() {
  [ -d "$sources" ] && compose down --volumes > "$work/down.log" 2>&1 || true
  kill "$service" || true
  rm -rf "$work"
}
trap end EXIT

# The root of a Debian becomes an image under the name that the Containerfile or compose.yaml asks for.
make_base() { tar -C "$1" -c . | podman import --change "${3:-CMD [\"/bin/sh\"]}" - "$2" > "$work/import.log" 2>&1; }
if [ "${BASES:-}" = made ]; then
  debian=$work/debian
  debootstrap --variant=minbase bookworm "$debian" > "$work/debootstrap.log"
  make_base "$debian" docker.io/library/debian:bookworm-slim
  cp -a "$debian" "$work/node"
  mkdir -p "$work/node/usr/local/bin" "$work/node/usr/local/lib/node_modules"
  cp node_modules/node-linux-*/bin/node "$work/node/usr/local/bin/"
  cp -aL "$(dirname "$(readlink -f "$(command -v npm)")")/.." "$work/node/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$work/node/usr/local/bin/npm"
  make_base "$work/node" docker.io/library/node:24-bookworm-slim
  cp /etc/resolv.conf "$debian/etc/"
  chroot "$debian" sh -c 'apt-get -qq update && apt-get -qq install --no-install-recommends nginx-light' > "$work/apt.log" 2>&1
  # As the image of nginx has it: one folder to write to, and logs that the engine sees.
  rm -r "$debian/etc/nginx/sites-enabled/default" "$debian/var/lib/nginx"
  ln -s /var/cache/nginx "$debian/var/lib/nginx"
  mkdir -p "$debian/var/cache/nginx"
  ln -sf /dev/stdout "$debian/var/log/nginx/access.log"
  ln -sf /dev/stderr "$debian/var/log/nginx/error.log"
  make_base "$debian" docker.io/library/nginx:stable 'CMD ["nginx", "-g", "daemon off;"]'
fi

mkdir "$sources"
git archive HEAD | tar -x -C "$sources"
echo 'Obraz'
# What npm needs to reach the registry from here: its configuration, and the authority of a proxy that signs for others.
touch "$work/npmrc"
[ -e "$HOME/.npmrc" ] && cp "$HOME/.npmrc" "$work/npmrc"
set -- -v "$work/npmrc:/root/.npmrc:ro"
if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
  printf '\ncafile=/etc/ca.pem\n' >> "$work/npmrc"
  set -- "$@" -v "$(readlink -f "$NODE_EXTRA_CA_CERTS"):/etc/ca.pem:ro"
fi
podman build --format docker --isolation chroot --network host "$@" -f "$sources/deploy/container/Containerfile" -t komunikat "$sources" > "$work/build.log" 2>&1 || {
  tail -30 "$work/build.log"
  exit 1
}
size() { podman image inspect --format '{{.Size}}' "$1"; }
own=$((($(size komunikat) - $(size docker.io/library/debian:bookworm-slim)) / 1000000))
# debian:bookworm-slim takes 75 MB; one made by debootstrap has its manuals and translations too.
echo "  $own MB oprócz Debiana"
[ "$own" -le 325 ] || fail 'z Debianem to ponad 400 MB'

echo 'Kontenery'
mkdir -p "$sources/deploy/container/certificate" "$sources/deploy/container/acme"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=komunikat.example -addext subjectAltName=DNS:komunikat.example \
  -keyout "$sources/deploy/container/certificate/privkey.pem" -out "$work/ca.pem" 2> "$work/openssl.log"
cp "$work/ca.pem" "$sources/deploy/container/certificate/fullchain.pem"
compose up -d > "$work/up.log" 2>&1 || { cat "$work/up.log"; exit 1; }
tries=0
until [ "$(ask --output /dev/null --write-out '%{http_code}' https://komunikat.example/api/health/live 2> "$work/curl.log" || true)" = 200 ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 60 ] || fail 'portal nie odpowiada po minucie'
  sleep 1
done
ask --fail --output "$work/page" https://komunikat.example/ || fail 'strona główna'
grep -q '<html lang="pl"' "$work/page" || fail 'strona główna nie jest stroną portalu'
[ "$(in_portal id -u)" = 10001 ] || fail 'portal nie działa jako 10001'
in_portal sh -c ': > /opt/komunikat/x' 2> "$work/touch.log" && fail 'system plików jest do zapisu'
in_portal sh -c 'command -v npm || command -v cc || command -v git' && fail 'w obrazie jest więcej, niż potrzeba'
in_portal node /opt/komunikat/admin.js list | grep -q anna@urzad.example || fail 'nie ma pierwszego konta'
in_portal node /opt/komunikat/backup.js > "$work/backup.log" || fail 'kopia zapasowa'
podman healthcheck run komunikat-trial_portal_1 || fail 'badanie zdrowia'
echo '  strona przez nginx, konto 10001, system plików tylko do odczytu, pierwsze konto, kopia, zdrowie'

started=$(date +%s)
podman stop --time 15 komunikat-trial_portal_1 > "$work/stop.log"
[ "$(podman inspect --format '{{.State.ExitCode}}' komunikat-trial_portal_1)" = 0 ] || fail 'portal nie zatrzymał się sam'
echo "  zatrzymany po $(($(date +%s) - started)) s"
podman start komunikat-trial_portal_1 > "$work/start.log"
tries=0
until ask --fail --output "$work/page" https://komunikat.example/api/health 2> "$work/curl.log"; do
  tries=$((tries + 1))
  [ "$tries" -lt 60 ] || fail 'portal nie wstał drugi raz'
  sleep 1
done
in_portal node /opt/komunikat/admin.js list | grep -q anna@urzad.example || fail 'dane nie przetrwały'
echo '  po drugim starcie te same dane'
echo 'Obraz i kontenery działają.'
