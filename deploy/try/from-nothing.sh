#!/bin/sh
# Follows docs/from-nothing.md on a Debian that was made for it, with a systemd of its own, as a stranger would: the blocks of
# commands are taken out of the chapter. Takes about ten minutes, a network and root; not part of the tests.
#   sh deploy/try/from-nothing.sh [<release of Debian>]
# BASE_ROOT=<folder>: such a Debian made before, by debootstrap with what is included below.
# Needs debootstrap and systemd-container. The new Debian shares our network, so ports 80, 443, 3000, 8080 and 9464 must be free.
# Not followed: what asks others for a certificate.
set -eu
cd "$(dirname "$0")/../.."
release=${1:-bookworm}
root=$(mktemp -d)
trap 'rm -rf "$root" "$root.log"' EXIT

if [ -n "${BASE_ROOT:-}" ]; then
  cp -a "$BASE_ROOT/." "$root/"
else
  debootstrap --variant=minbase --include=systemd-sysv,dbus,ca-certificates "$release" "$root" http://deb.debian.org/debian > "$root.log"
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
echo '127.0.0.1 localhost komunikat.example' > "$root/etc/hosts"
# Behind a proxy that signs for others, its authority is ours.
if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then cp -L "$NODE_EXTRA_CA_CERTS" "$root/root/ca.pem"; fi
mkdir -p "$root/usr/src/komunikat"
git archive HEAD | tar -x -C "$root/usr/src/komunikat"

# Every block but the one that needs a name in the real DNS.
awk '/^```sh$/ { block = ""; inside = 1; next }
     /^```$/ { if (inside && block !~ /certbot certonly/) printf "%s\n", block; inside = 0; next }
     inside { block = block $0 "\n" }' docs/from-nothing.md > "$root/root/chapter.sh"

cat > "$root/root/follow.sh" << 'END'
set -eux
export DEBIAN_FRONTEND=noninteractive CURL_CA_BUNDLE=/etc/ssl/komunikat/fullchain.pem
if [ -e /root/ca.pem ]; then export NODE_EXTRA_CA_CERTS=/root/ca.pem npm_config_cafile=/root/ca.pem; fi
. /root/chapter.sh
systemctl is-active komunikat.service komunikat-drill.timer nginx.service
systemctl show komunikat-drill.service --property=Result
echo followed > /root/outcome
END
cat > "$root/etc/systemd/system/follow.service" << 'END'
[Unit]
After=basic.target dbus.service
[Service]
Type=oneshot
WorkingDirectory=/root
ExecStart=/bin/bash /root/follow.sh
ExecStopPost=/bin/systemctl --no-block poweroff
StandardOutput=file:/root/log
StandardError=inherit
TimeoutStartSec=30min
[Install]
WantedBy=multi-user.target
END
systemctl --root="$root" enable follow.service 2> /dev/null
systemd-nspawn --quiet --register=no --keep-unit --directory="$root" --boot > "$root.log" 2>&1 < /dev/null || true
cat "$root/root/log"
grep -qs followed "$root/root/outcome" && echo 'Rozdział przeszedł cały.'
