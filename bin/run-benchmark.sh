#!/bin/sh
# Runs a benchmark for Maven with a JDK that runs the classes, whichever JDK Maven itself runs on.
# Usage: run-benchmark.sh CLASSPATH CLASS
set -eu

. "$(dirname "$0")/find-jdk.sh"

exec "$(find_jdk)/bin/java" -cp "$1" "$2"
