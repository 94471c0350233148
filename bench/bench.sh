#!/usr/bin/env bash
# The benchmark. README.md beside it says what the parts are and what the numbers mean.
#
#   bench.sh build                    the product, this project, the npm packages
#   bench.sh generate                 the graph of $SCALE articles, for Neo4j and PostgreSQL
#   bench.sh start|stop NAME...       neo4j postgres ours ours-bolt floor spring yoga postgraphile
#   bench.sh verify                   whether all that run answer the same
#   bench.sh measure OUT [OPTION...]  all that run, into a result file, or what is missing of it; options of
#                                     org.uniongraph.bench.load.Measure
#   bench.sh report RESULT...         tables of result files
#   bench.sh all OUT [OPTION...]      all of these, one after the other
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

readonly SERVERS=(neo4j postgres ours ours-bolt floor spring yoga postgraphile)

build() {
  (cd "$ROOT" && mvn -q -B -Dweb.skip -Dmaven.test.skip=true -Dspotless.check.skip=true package)
  # the classes without their libraries, which is what this project compiles against
  (cd "$ROOT" && mvn -q -B install:install-file -Dfile=target/union-graph.jar.original -DpomFile=pom.xml -Dpackaging=jar)
  (cd "$HERE" && mvn -q -B -DskipTests package)
  for peer in "$HERE"/peers/*/; do
    (cd "$peer" && npm install --no-audit --no-fund --no-package-lock --silent)
  done
}

generate() {
  java_of "${BENCH_GENERATE_HEAP:-3g}" org.uniongraph.bench.Generate --articles "$SCALE" --data "$DATA" --tables "$TABLES"
}

start_one() {
  case $1 in
    neo4j)
      # an open store has one owner, so the server gets a copy
      [[ -d $BENCH_RUN/bolt-$SCALE ]] || cp -r --reflink=auto "$DATA/neo4j" "$BENCH_RUN/bolt-$SCALE"
      start neo4j java_exec "$HEAP" org.uniongraph.bench.server.BoltServer --store "$BENCH_RUN/bolt-$SCALE" --port 17687
      await neo4j grep -q READY "$BENCH_RUN/neo4j.log"
      ;;
    postgres) "$HERE/postgres.sh" start ;;
    ours)
      start ours ours_exec ours --port 14010 --data "$DATA" --set uniongraph.neo4j.page-cache=2GB
      await ours curl -sf http://127.0.0.1:14010/healthz
      ;;
    ours-bolt)
      start ours-bolt ours_exec ours-bolt --port 14011 --data "$BENCH_RUN/ours-bolt" --neo4j-uri "$BOLT"
      await ours-bolt curl -sf http://127.0.0.1:14011/healthz
      ;;
    floor)
      start floor java_exec 1g org.uniongraph.bench.floor.Floor --port 14000 --bolt "$BOLT"
      await floor grep -q READY "$BENCH_RUN/floor.log"
      ;;
    spring)
      start spring java_exec 2g -Dspring.config.name=bench-spring org.uniongraph.bench.spring.Peer \
        --server.port=14002 "--spring.neo4j.uri=$BOLT"
      await spring grep -q READY "$BENCH_RUN/spring.log"
      ;;
    yoga)
      NODE_ENV=production start yoga "$NODE" "$HERE/peers/neo4j-graphql-js/server.js" 14001 "$BOLT"
      await yoga grep -q READY "$BENCH_RUN/yoga.log"
      ;;
    postgraphile)
      NODE_ENV=production GRAPHILE_ENV=production start postgraphile \
        "$NODE" "$HERE/peers/postgraphile/server.js" 14003 "postgres://bench@127.0.0.1:$PG_PORT/bench"
      await postgraphile grep -q READY "$BENCH_RUN/postgraphile.log"
      ;;
    *)
      echo "$1: expected one of ${SERVERS[*]}" >&2
      return 2
      ;;
  esac
  echo "$1 runs"
}

# The process that start notes must be the server's own, hence exec.
java_exec() {
  local heap=$1
  shift
  exec "$JAVA_HOME/bin/java" "-Xmx$heap" "${jvm[@]}" -cp "$HERE/target/classes:$HERE/target/lib/*" "$@"
}

# ours_exec NAME ARGUMENT...: from a copy of the jar, which the next build leaves alone
ours_exec() {
  local jar=$BENCH_RUN/$1.jar documents=$BENCH_RUN/$1-documents.json
  trusted "$HERE/endpoints/$1.json" >"$documents"
  shift
  cp "$ROOT/target/union-graph.jar" "$jar"
  exec "$JAVA_HOME/bin/java" "-Xmx$HEAP" "${jvm[@]}" -jar "$jar" serve --no-demo --set "uniongraph.answers.cache=${BENCH_CACHE:-off}" \
    --set "uniongraph.documents.trusted=$documents" "$@"
}

# The documents of an endpoint as a manifest of trusted ones, which the product plans when it has started.
trusted() {
  "$NODE" -e 'const all = JSON.parse(require("fs").readFileSync(process.argv[1])).workloads
    console.log(JSON.stringify(Object.fromEntries(Object.entries(all).map(([name, it]) => [name, [it.query].flat().join("\n")]))))' "$1"
}

stop_one() {
  case $1 in
    postgres) "$HERE/postgres.sh" stop ;;
    *) stop "$1" ;;
  esac
}

# The endpoints whose server runs, the floor first: the others are compared with it.
running() {
  local list='' file pid
  for file in "$HERE/endpoints/floor.json" "$HERE"/endpoints/*.json; do
    [[ $file == */floor.json && -n $list ]] && continue
    pid=$(sed -n 's/.*"pidFile": *"\$BENCH_RUN\/\(.*\)".*/\1/p' "$file")
    if [[ -f $BENCH_RUN/$pid ]]; then list=$list,$file; fi
  done
  echo "${list#,}"
}

client() {
  java_of 512m -XX:+UseSerialGC org.uniongraph.bench.load.Measure --params "$DATA/params.json" --endpoints "$(running)" "$@"
}

command=${1:-help}
shift || true
case $command in
  build | generate) "$command" ;;
  start) for name in "$@"; do start_one "$name"; done ;;
  stop) for name in "$@"; do stop_one "$name"; done ;;
  verify) client --verify "$@" ;;
  measure)
    out=$1
    shift
    client --out "$out" --note "$SCALE articles, $(nproc) cores, $(date -u +%F)" "$@"
    ;;
  report) java_of 512m org.uniongraph.bench.load.Report "$@" ;;
  all)
    out=$1
    shift
    build
    [[ -d $DATA/neo4j ]] || generate
    trap 'for name in postgraphile yoga spring floor ours-bolt ours postgres neo4j; do stop_one $name; done' EXIT
    for name in "${SERVERS[@]}"; do start_one "$name"; done
    client --verify
    client --out "$out" --note "$SCALE articles, $(nproc) cores, $(date -u +%F)" "$@"
    java_of 512m org.uniongraph.bench.load.Report "$out"
    ;;
  *) sed -n '2,/^set/p' "$0" | sed '$d; s/^# \{0,1\}//' ;;
esac
