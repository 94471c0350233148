#!/bin/sh
# Bundles the web pages for Maven; see build.mjs. This file only makes sure that there is a Node to run it.
set -eu

cure='Install Node.js 20.19 or later (https://nodejs.org), or build without the web pages: mvn -Dweb.skip ...'

if ! command -v node >/dev/null 2>&1; then
  echo "The web pages need Node.js, and there is no node on the PATH. $cure" >&2
  exit 1
fi
if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
  echo "The web pages need Node.js 20.19 or later, and node on the PATH is $(node --version). $cure" >&2
  exit 1
fi
if ! command -v npm >/dev/null 2>&1; then
  echo "The web pages need npm, and there is none on the PATH beside node $(node --version). $cure" >&2
  exit 1
fi
exec node "$(dirname "$0")/build.mjs"
