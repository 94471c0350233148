#!/bin/sh
# Prepares the lexicon for Maven with a JDK that runs the classes, whichever JDK Maven itself runs on.
# Usage: prepare-lexicon.sh CLASSPATH FOLDER FILE, see PreparedLexicon
set -eu

. "$(dirname "$0")/find-jdk.sh"

java=$(find_jdk)/bin/java
exec "$java" -XX:+UseSerialGC -cp "$1" org.uniongraph.lexicon.PreparedLexicon "$2" "$3"
