#!/bin/sh
# Run by deploy/try.sh in namespaces of its own: starts what the image would hold as an engine would, with a read-only root,
# as user 10001, with /data as the only place to write to, without a network and without even a /tmp.
#   enter-image.sh <root> <data>
set -eu
root=$1 data=$2
ip link set lo up
mount --bind "$root" "$root"
mount --bind "$data" "$root/data"
mount -t proc proc "$root/proc"
for device in null urandom; do mount --bind "/dev/$device" "$root/dev/$device"; done
mount -o remount,bind,ro "$root"
exec env -i PATH=/usr/local/bin:/usr/bin:/bin DATA_DIR=/data HOST=0.0.0.0 PORT=3000 SITE_URL=https://komunikat.example \
  unshare --root="$root" --wd=/data --setgid=10001 --setuid=10001 /usr/local/bin/node /try-portal.mjs \
  '/usr/local/bin/node /opt/komunikat/start.js' \
  '/usr/local/bin/node /opt/komunikat/backup.js' \
  '/usr/local/bin/node /opt/komunikat/admin.js list'
