#!/bin/sh
# Brings in all that Respiro lacks on this machine; says nothing and takes a moment when nothing is missing.
#   sh packaging/setup.sh run      the program in a terminal
#   sh packaging/setup.sh window   the program with its windows
#   sh packaging/setup.sh test     both, and all that the tests need
# PYTHON=/path/to/python3.12 chooses the interpreter of a new .venv.
set -eu
cd "$(dirname "$0")/.."
unset PYTHONHOME PYTHONPATH
export PIP_USER=0 PIP_NO_INPUT=1 PIP_DISABLE_PIP_VERSION_CHECK=1

goal=${1:?usage: setup.sh run|window|test}
libraries="sh packaging/linux/libraries.sh"
case $goal in
    run) needed="" wished="offscreen" extras="" ;;
    window) needed="offscreen window" wished="" extras="" ;;
    test) needed="offscreen" wished="window test-desktop" extras="[test]" ;;
    *) echo "usage: setup.sh run|window|test" >&2; exit 2 ;;
esac
if [ "$goal" = test ] && [ "${CI:-}" = true ]; then
    needed="$needed $wished" wished=""
fi

# 3.11 for the language, 3.37 for SQLite's STRICT tables
usable() {
    "$1" -c 'import sys, ssl, sqlite3, venv
sys.exit(sys.version_info < (3, 11) or sqlite3.sqlite_version_info < (3, 37))' >/dev/null 2>&1
}

picked_python() {
    for name in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if usable "$name" && "$name" -c 'import ensurepip' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    for name in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if usable "$name"; then
            echo "$name"
            return
        fi
    done
}

give_up_with_command() {
    echo "$1 This installs what is missing; then try again:" >&2
    shift
    # shellcheck disable=SC2086
    echo "    $($libraries command "$@")" >&2
    exit 1
}

create_environment() {
    python=$(picked_python)
    if [ -z "$python" ]; then
        echo "Respiro needs Python 3.11 or newer, with SQLite 3.37, and found none." >&2
        echo "Install one, or name it: make $goal PYTHON=/path/to/python3.12" >&2
        exit 1
    fi
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        # shellcheck disable=SC2086
        $libraries install "+$package" $needed $wished ||
            give_up_with_command "Python cannot make a virtual environment here." "+$package" $needed $wished
        if ! "$python" -c 'import ensurepip' 2>/dev/null; then
            echo "$python has no ensurepip, so it cannot make a virtual environment." >&2
            echo "Install its venv package, or name another: make $goal PYTHON=/path/to/python3.12" >&2
            exit 1
        fi
    fi
    echo "Making the virtual environment .venv" >&2
    "$python" -m venv --clear .venv
}

install_system_libraries() {
    # shellcheck disable=SC2086
    [ "$($libraries missing $needed $wished)" ] || return 0
    # shellcheck disable=SC2086
    if ! $libraries install $needed $wished; then
        [ -z "$needed" ] || [ -z "$($libraries missing $needed)" ] ||
            give_up_with_command "System libraries are missing." $needed $wished
        echo "Going on without some system libraries. This installs them:" >&2
        echo "    $($libraries command $wished)" >&2
    fi
}

# One install for all: hatchling and Qt's lrelease first, so that the build needs no second copy of Qt.
install_python_packages() {
    echo "Installing Python packages into .venv" >&2
    pip="$1 -m pip install -qq --constraint packaging/constraints.txt"
    if ! $pip hatchling editables PySide6-Essentials || ! $pip --no-build-isolation --editable ".$extras"; then
        echo "The Python packages could not be installed: what pip said stands above. Nothing else was changed;" >&2
        echo "try again when that is mended." >&2
        exit 1
    fi
    command -v dpkg-query >/dev/null || [ "$goal" = run ] || {
        echo "This is no Debian system. Qt needs the libraries that Debian calls:" >&2
        for list in $needed $wished; do grep -v '^#' "packaging/linux/$list.txt"; done | tr '\n' ' ' >&2
        echo >&2
    }
}

compile_changed_translations() {
    for source in resources/i18n/*.ts; do
        [ -e "$source" ] || continue
        if [ ! -e "${source%.ts}.qm" ] || [ "$(find "$source" -newer "${source%.ts}.qm")" ]; then
            "$1" packaging/translations.py release || true
            return
        fi
    done
}

fingerprint() {
    { pwd; "$1" -IS -c 'import sys; print(sys.version)'; cat pyproject.toml packaging/constraints.txt; } | cksum
}

environment=.venv/bin/python
stamp=.venv/installed-$([ "$goal" = test ] && echo test || echo run)
if ! "$environment" -IS -c '' 2>/dev/null || [ ! -e "$stamp" ] && ! "$environment" -m pip --version >/dev/null 2>&1; then
    create_environment
fi
install_system_libraries
if [ "$(cat "$stamp" 2>/dev/null)" != "$(fingerprint "$environment")" ]; then
    install_python_packages "$environment"
    fingerprint "$environment" >"$stamp"
    [ "$goal" != test ] || cp "$stamp" .venv/installed-run
else
    compile_changed_translations "$environment"
fi
