#!/bin/sh
# Gathers what the image holds beside its base: the built folder, and the Node with which it was built and tested.
#   sh deploy/container/gather.sh <folder> [<built folder>]
# Run where the sources are, by the Containerfile and by deploy/try.sh, so that what is tried is what the image gets.
set -eu
to=$1
build=${2:-build}
mkdir -p "$to/opt/komunikat" "$to/usr/local/bin"
cp -a "$build/." "$to/opt/komunikat/"
cp node_modules/node-linux-*/bin/node "$to/usr/local/bin/node"
