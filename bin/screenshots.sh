#!/usr/bin/env bash
# Takes the README's pictures (docs/screenshots) and pictures of every screen in each language, colour and width (target/screenshots/all),
# of a server with the demo articles that it starts, or of the one whose address is given: bin/screenshots.sh [URL].
# Needs a JDK 25, Maven, Node.js and a Chromium with a Chinese font (on Debian: apt-get install chromium fonts-noto-cjk).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source bin/find-jdk.sh
JAVA_HOME=$(find_jdk)
export JAVA_HOME

url=${1:-}
if [[ -z $url ]]; then
  scratch=$(mktemp -d)
  UNIONGRAPH_CACHE=off ./union-graph serve --port 0 --data "$scratch/data" >"$scratch/log" &
  server=$!
  trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; rm -rf "$scratch"' EXIT
  until url=$(grep -Eom1 'http://[^ ]+/graphql' "$scratch/log"); do
    if ! kill -0 "$server" 2>/dev/null; then
      echo 'The server did not start.' >&2
      exit 1
    fi
    sleep 1
  done
  url=${url%/graphql}
fi

# Two runs, since exec.args would also go to what the build itself executes.
mvn -q -B test-compile -Dweb.skip
mvn -q -B exec:java -Dexec.classpathScope=test \
  -Dexec.mainClass=org.uniongraph.web.Screenshots -Dexec.args="$url"
