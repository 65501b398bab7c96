#!/bin/sh
# Respiro in its window, or where there is no display the same job in the terminal. A command that stands behind is run.
set -eu
here=$(dirname "$0")
program=$here/../.venv/bin/respiro
if [ "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    sh "$here/setup.sh" window
    exec "$program" "$@"
fi
sh "$here/setup.sh" run
case "${1:-}" in
    "" | --json) exec "$program" demo "$@" ;;
    *) exec "$program" "$@" ;;
esac
