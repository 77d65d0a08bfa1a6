#!/bin/sh
# Tries deploy/systemd and deploy/container as far as this machine lets us, and says what it did not try:
#   sh deploy/try.sh <built folder>
# BASE_ROOT=<folder>: a Debian to put the image on (debootstrap --variant=minbase), in place of the few libraries that Node asks for.
set -eu
cd "$(dirname "$0")/.."
build=$(realpath "${1:-build}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

has() { command -v "$1" > /dev/null; }
skip() { echo "NIE wypróbowano: $1"; }
# Namespaces of our own: nothing of what is mounted or started there outlives the command.
apart() { unshare --mount --net --pid --ipc --fork --kill-child sh "$@"; }
can_be_apart() { [ "$(id -u)" = 0 ] && has unshare && has setpriv && has ip && apart -c true 2> /dev/null; }

echo 'Usługi systemd'
for unit in komunikat komunikat-drill; do
  if has systemd-analyze; then
    systemd-analyze security --offline=true --threshold=25 "deploy/systemd/$unit.service" > "$work/$unit" || {
      tail -1 "$work/$unit"
      exit 1
    }
    echo "  $(tail -1 "$work/$unit")"
  else
    skip "zabezpieczeń usługi $unit (brak systemd-analyze)"
  fi
done

if ! can_be_apart; then
  skip 'poleceń usług ani obrazu kontenera (trzeba konta root, unshare, setpriv i ip)'
  exit 0
fi
if ! node=$(realpath -e node_modules/node-linux-*/bin/node 2> /dev/null); then
  skip 'poleceń usług ani obrazu kontenera (dla tego procesora nie ma Node w zależnościach)'
  exit 0
fi

echo 'Polecenia usług, na koncie bez uprawnień i z systemem plików tylko do odczytu'
apart deploy/try/enter-unit.sh "$PWD/deploy" "$build" "$node"

echo 'Obraz kontenera'
root=$work/root
mkdir -p "$root"
sh deploy/container/gather.sh "$root" "$build"
mib=$(du -sm "$root" | cut -f1)
# debian:bookworm-slim takes 75 MiB.
echo "  $mib MiB oprócz Debiana"
[ "$mib" -le 325 ] || { echo '  To więcej, niż wolno: z Debianem ponad 400 MiB.'; exit 1; }
if [ -n "${BASE_ROOT:-}" ]; then
  cp -a "$BASE_ROOT/." "$root/"
else
  mkdir -p "$root/bin"
  cp /bin/sh "$root/bin/sh"
  binaries=$(find "$root" \( -name '*.node' -o -path '*/bin/node' -o -path '*/bin/sh' \) -type f)
  # shellcheck disable=SC2086 # names without spaces
  for library in $(ldd $binaries 2> /dev/null | grep -oE '/(usr/)?lib[^ ]*linux-gnu/[^ ]+|/lib64/[^ ]+' | sort -u); do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
  done
fi
mkdir -p "$root/proc" "$root/dev" "$root/data" "$work/data"
touch "$root/dev/null" "$root/dev/urandom"
cp deploy/try/try-portal.mjs "$root/"
chown 10001:10001 "$work/data"
chmod 700 "$work/data"
apart deploy/try/enter-image.sh "$root" "$work/data"
