# Sourced by .ci/run: the browser and the Chinese font that the browser tests need, installed on Debian where missing.

# Prints the path of a Chromium: UNIONGRAPH_CHROMIUM when set, else the first one installed, else Debian's, installed now.
find_or_install_chromium() {
  if [[ -n ${UNIONGRAPH_CHROMIUM:-} ]]; then
    if [[ ! -x $UNIONGRAPH_CHROMIUM ]]; then
      echo "UNIONGRAPH_CHROMIUM is $UNIONGRAPH_CHROMIUM, which is not a program that can be run." >&2
      return 1
    fi
    echo "$UNIONGRAPH_CHROMIUM"
    return
  fi
  if ! _installed_chromium; then
    _install chromium fonts-noto-cjk >&2
    _installed_chromium
  fi
}

ensure_chinese_font() {
  if command -v fc-list >/dev/null && [[ -z $(fc-list :lang=zh family) ]]; then
    _install fonts-noto-cjk
  fi
}

_installed_chromium() {
  local mac='/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  command -v chromium || command -v chromium-browser || command -v google-chrome || {
    [[ -x $mac ]] && echo "$mac"
  }
}

# Installs Debian packages as root or through sudo without a password; otherwise says what to run.
_install() {
  local root=()
  if [[ $EUID -ne 0 ]]; then
    root=(sudo -n)
  fi
  if ! command -v apt-get >/dev/null; then
    echo "The browser tests need Chromium or Chrome and a Chinese font: install them, or set UNIONGRAPH_CHROMIUM." >&2
    return 1
  fi
  if [[ $EUID -ne 0 ]] && ! sudo -n true 2>/dev/null; then
    echo "The browser tests need: sudo apt-get install -y $*" >&2
    return 1
  fi
  echo "Installing $* for the browser tests"
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
