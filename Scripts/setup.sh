#!/usr/bin/env bash
# Installs the Debian packages that the program needs to be built and to run.
set -euo pipefail
cd "$(dirname "$0")/.."
source Scripts/packages.sh

install_packages libxml2-dev libzip-dev libpango1.0-dev libstemmer-dev libedit-dev fonts-liberation pkg-config
