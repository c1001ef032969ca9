# Installs Debian packages; sourced by setup.sh and test-setup.sh.

# The packages among the arguments that are not installed.
missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null \
      | grep --quiet --line-regexp installed || echo "$package"
  done
}

# Installs what is missing, where that is allowed; otherwise says in one line what to run and fails.
install_packages() {
  local missing as_root
  if ! command -v apt-get >/dev/null; then
    echo "Butuh Debian atau turunannya (apt-get); pasang setara dari: $*" >&2
    return 1
  fi
  mapfile -t missing < <(missing_packages "$@")
  if [ "${#missing[@]}" -eq 0 ]; then return 0; fi

  if [ "$(id -u)" -eq 0 ]; then
    as_root=(env)
  elif sudo -n true 2>/dev/null; then
    as_root=(sudo)
  else
    echo "Jalankan: sudo apt-get install --no-install-recommends ${missing[*]}" >&2
    return 1
  fi
  echo "Memasang: ${missing[*]}"
  # apt is chatty: its words are shown only when it fails.
  local log
  log=$(mktemp)
  if "${as_root[@]}" apt-get update >"$log" 2>&1 \
    && "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get install --yes \
      --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
    rm "$log"
  else
    cat "$log" >&2
    rm "$log"
    return 1
  fi
}
