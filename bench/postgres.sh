#!/usr/bin/env bash
# postgres.sh start|stop: PostgreSQL with the graph of $SCALE articles as tables, loaded on the first start.
# As root it runs the server as the user postgres, since it refuses to run as root itself.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"
bin=$(pg_config --bindir)
cluster=$BENCH_RUN/postgres-$SCALE

as_server() { if [[ $EUID -eq 0 ]]; then runuser -u postgres -- "$@"; else "$@"; fi; }
sql() { psql -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$PG_PORT" -U bench "$@"; }

settings() {
  cat <<SETTINGS
listen_addresses='127.0.0.1'
port=$PG_PORT
unix_socket_directories=''
shared_buffers=2GB
work_mem=32MB
effective_cache_size=4GB
random_page_cost=1.1
jit=off
fsync=off
SETTINGS
}

# copy TABLE [FILE]: FILE.tsv into the columns of its order
copy() {
  local columns=''
  if [[ $1 == article ]]; then columns='(id,headline,text,published_on,publication,page,sort_date,bigrams)'; fi
  echo "\\copy $1$columns FROM '$TABLES/${2:-$1}.tsv'"
}

load() {
  cat "$HERE/peers/postgraphile/schema.sql"
  for table in organization person place topic event figure article statement; do copy $table; done
  copy organized organized_organization_event
  copy participated_person participated_in_person_event
  copy participated_organization participated_in_organization_event
  copy won won_person_event
  copy holds_position holds_position_person_organization
  copy union_of union_of_organization_organization
  copy subordinate subordinate_to_organization_organization
  copy venue held_at_event_place
  copy part_of part_of_event_event
  copy about about_event_topic
  copy located_in located_in_place_place
  copy authored authored_person_article
  copy reports_on reports_on_article_event
  for type in person organization event place topic; do copy "mentions_$type" "mentions_article_$type"; done
  cat "$HERE/peers/postgraphile/indexes.sql"
}

case ${1:-} in
  start)
    fresh=
    if [[ ! -d $cluster ]]; then
      fresh=1
      mkdir -p "$cluster"
      if [[ $EUID -eq 0 ]]; then chown postgres "$cluster"; fi
      as_server "$bin/initdb" -D "$cluster" -U bench -A trust --locale=C.UTF-8 -E UTF8 >"$BENCH_RUN/initdb.log"
      settings >>"$cluster/postgresql.conf"
    fi
    as_server "$bin/pg_ctl" -D "$cluster" -l "$cluster/log" -w start >/dev/null
    head -1 "$cluster/postmaster.pid" >"$BENCH_RUN/postgres.pid"
    if [[ -n $fresh ]]; then
      createdb -h 127.0.0.1 -p "$PG_PORT" -U bench bench
      load | sql bench
    fi
    ;;
  stop)
    if [[ -f $BENCH_RUN/postgres.pid ]]; then as_server "$bin/pg_ctl" -D "$cluster" -m fast stop >/dev/null; fi
    rm -f "$BENCH_RUN/postgres.pid"
    ;;
  *)
    echo "usage: postgres.sh start|stop" >&2
    exit 2
    ;;
esac
