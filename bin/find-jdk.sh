# Sourced by .ci/run and the launcher: find_jdk prints the home of a JDK 25 or later, or says what to install and fails.
# Looks at JAVA_HOME, then where systems and tools put JDKs, then at the java on the PATH.

UNIONGRAPH_JDK=25

find_jdk() {
  local home
  while IFS= read -r home; do
    if _is_new_enough "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done <<CANDIDATES
${JAVA_HOME:-}
$(_jdk_homes)
$(_home_of_java)
CANDIDATES
  cat >&2 <<MESSAGE
UnionGraph needs a JDK $UNIONGRAPH_JDK or later, and none was found${JAVA_HOME:+ (JAVA_HOME is $JAVA_HOME)}.
Install one, for example Eclipse Temurin (https://adoptium.net) or with SDKMAN: sdk install java 25-tem
If it is installed already, set JAVA_HOME to its folder.
MESSAGE
  return 1
}

# One JDK home a line.
_jdk_homes() {
  local home
  for home in /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/javac" ]; then
      printf '%s\n' "$home"
    fi
  done
}

# The java on the PATH is asked for its home, since it may be a link or a stub.
_home_of_java() {
  if command -v java >/dev/null; then
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
  fi
}

# Reads the version from the JDK's release file, which is far quicker than starting it.
_is_new_enough() {
  local version
  if [ ! -x "$1/bin/javac" ] || [ ! -r "$1/release" ]; then
    return 1
  fi
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge "$UNIONGRAPH_JDK" ]
}
