#!/bin/sh
# Installs the programs with which the tests look at what we make: Chromium for the browser, LibreOffice and poppler for
# printed pages, Chinese fonts. Debian and its relatives. Does nothing when all are there.
# --quiet: installs only where that needs no password (a container's root), otherwise says what is missing and goes on.
set -eu

missing=""
need() { missing="$missing $1"; }
[ -n "${CHROMIUM:-}" ] || command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null ||
  command -v google-chrome >/dev/null || need chromium
command -v soffice >/dev/null || need libreoffice-writer
command -v pdftotext >/dev/null || need poppler-utils
command -v fc-list >/dev/null || need fontconfig
fonts=$(fc-list 2>/dev/null || true)
case "$fonts" in *"Noto Serif CJK"*) ;; *) need fonts-noto-cjk ;; esac
case "$fonts" in *"AR PL UKai"*) ;; *) need fonts-arphic-ukai ;; esac
case "$fonts" in *"AR PL UMing"*) ;; *) need fonts-arphic-uming ;; esac
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null || { [ "${1:-}" = --quiet ] && [ "$(id -u)" -ne 0 ]; }; then
  echo "Missing for some tests:$missing. Run 'npm run setup', or install them your way; those tests fail without." >&2
  exit 0
fi
run=""
[ "$(id -u)" -eq 0 ] || run=sudo
echo "Installing for the tests:$missing" >&2
$run apt-get -o DPkg::Lock::Timeout=900 -qq update >&2
# Opens pages with a fifth of the work; not every distribution has it.
if apt-cache show chromium-headless-shell >/dev/null 2>&1; then
  missing=$(echo "$missing" | sed 's/ chromium\b/ chromium-headless-shell/')
fi
$run env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 -qq -y --no-install-recommends install $missing >&2
