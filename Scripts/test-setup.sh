#!/usr/bin/env bash
# Installs what only the tests need: outside readers of our papers, and Python packages in .venv.
set -euo pipefail
cd "$(dirname "$0")/.."
source Scripts/packages.sh

install_packages chromium libreoffice-writer poppler-utils python3-venv tmux

# The stamp names the requirements that .venv was made from; a half-made .venv has none.
stamp=.venv/stamp
wanted=$(sha256sum Scripts/requirements.txt)
if [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && .venv/bin/python3 -c '' 2>/dev/null; then
  exit 0
fi
echo "Menyiapkan .venv"
rm -rf .venv
python3 -m venv .venv
.venv/bin/python3 -m pip install --quiet --disable-pip-version-check \
  --requirement Scripts/requirements.txt
echo "$wanted" >"$stamp"
