#!/bin/sh
# Run by deploy/try.sh in namespaces of its own: makes what deploy/systemd/komunikat.service asks of systemd, and runs the
# commands of the units word for word. What only a kernel filter can do (SystemCallFilter) is not tried here.
#   enter-unit.sh <deploy folder> <built folder> <node>
set -eu
deploy=$1 build=$2 node=$3
ip link set lo up

mount -t tmpfs tmpfs /opt
mkdir -p /opt/komunikat/current
mount --bind "$build" /opt/komunikat/current
mount -o remount,bind,ro /opt/komunikat/current
touch /opt/komunikat/node
mount --bind "$node" /opt/komunikat/node
cp "$deploy/try/try-portal.mjs" /opt/
cp "$deploy"/systemd/komunikat* /opt/

mount -t tmpfs tmpfs /srv
mkdir -p /srv/komunikat/data
cat > /srv/komunikat/.env <<'ENV'
SITE_URL=https://komunikat.example
TRUST_PROXY=loopback
ADMIN_EMAIL=administrator@urzad.example
ADMIN_PASSWORD=cztery losowe wyrazy zamieci
METRICS_PORT=9464
ENV
# ReadWritePaths
mount -t tmpfs -o mode=700,uid=10001,gid=10001 tmpfs /srv/komunikat/data
mount -o remount,ro /opt
mount -o remount,ro /srv
# ProtectHome, PrivateTmp, ProtectProc and ProcSubset, ProtectSystem
for folder in /home /root; do mount -t tmpfs -o ro tmpfs "$folder"; done
for folder in /tmp /var/tmp; do mount -t tmpfs -o mode=1777 tmpfs "$folder"; done
mount -t proc -o subset=pid,hidepid=invisible proc /proc
mount -o remount,bind,ro /

command_of() { sed -n 's/^ExecStart=//p' "/opt/$1"; }
cd /srv/komunikat
exec setpriv --reuid=10001 --regid=10001 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all \
  env -i PATH=/usr/bin:/bin /opt/komunikat/node /opt/try-portal.mjs \
  "$(command_of komunikat.service)" \
  '/opt/komunikat/node /opt/komunikat/current/backup.js' \
  "$(command_of komunikat-drill.service)"
