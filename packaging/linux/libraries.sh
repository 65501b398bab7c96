#!/bin/sh
# Debian packages named in packaging/linux/*.txt: which are missing, and bringing them in.
#   sh packaging/linux/libraries.sh missing LIST…   prints the missing ones, one a line ("a | b": either)
#   sh packaging/linux/libraries.sh command LIST…   prints the one command that installs them
#   sh packaging/linux/libraries.sh install LIST…   installs them where this user may; status 1: may not, or failed
# A LIST is a file's name without .txt, or "+package". Not on Debian or Ubuntu: missing prints nothing.
set -eu
lists=$(dirname "$0")

wanted() {
    for list in "$@"; do
        case $list in
            +*) echo "${list#+}" ;;
            *) grep -v -e '^#' -e '^$' "$lists/$list.txt" ;;
        esac
    done
}

missing() {
    command -v dpkg-query >/dev/null || return 0
    # dpkg-query's status only says that some package is unknown
    names=$(wanted "$@" | tr -d '|')
    # shellcheck disable=SC2086
    installed=$({ dpkg-query -W -f '${Status} ${Package}\n' $names 2>/dev/null || true; } | sed -n 's/^[a-z]* ok installed //p')
    wanted "$@" | while read -r line; do
        found=
        for name in $(echo "$line" | tr -d '|'); do
            case "
$installed
" in *"
$name
"*) found=yes ;; esac
        done
        [ "$found" ] || echo "$line"
    done
}

# Of "a | b" the one that this release has.
chosen() {
    missing "$@" | while IFS= read -r line; do
        name=${line%% |*}
        if [ "$name" != "$line" ] && ! apt-cache show "$name" 2>/dev/null | grep -q '^Version'; then
            other=${line##*| }
            ! apt-cache show "$other" 2>/dev/null | grep -q '^Version' || name=$other
        fi
        echo "$name"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

may_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

install_chosen() {
    packages=$(chosen "$@")
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install \
        --yes --quiet --no-install-recommends $packages </dev/null
}

install() {
    [ "$(missing "$@")" ] || return 0
    may_install || return 1
    echo "Installing Debian packages: $(chosen "$@" | tr '\n' ' ')" >&2
    log=$(mktemp)
    # an old or empty package index is refreshed only when it has to be: that takes longer than the rest
    if install_chosen "$@" >"$log" 2>&1 ||
        { as_root apt-get update --quiet >>"$log" 2>&1 || true; install_chosen "$@" >>"$log" 2>&1; }; then
        rm -f "$log"
    else
        tail -n 20 "$log" >&2
        rm -f "$log"
        return 1
    fi
}

command_line() {
    packages=$(chosen "$@" | tr '\n' ' ')
    line="apt-get update && apt-get install --yes --no-install-recommends ${packages% }"
    if [ "$(id -u)" = 0 ]; then
        echo "$line"
    elif command -v sudo >/dev/null; then
        echo "sudo sh -c '$line'"
    else
        echo "su - -c '$line'"
    fi
}

action=$1
shift
case $action in
    missing) missing "$@" ;;
    install) install "$@" ;;
    command) command_line "$@" ;;
    *) echo "usage: libraries.sh missing|install|command LIST…" >&2; exit 2 ;;
esac
