#!/usr/bin/env bash
# Submitted to found, at a steady rate, on a stack of its own with empty data. Needs a built tree.
# Usage: benchmarks/submitted-to-found.sh [PER_SECOND] [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/.."

data=$(mktemp -d)
trap './vigil down --data "$data" >/dev/null 2>&1 || true; rm -rf "$data"' EXIT
[ -f benchmarks/target/benchmarks.jar ] || mvn -q -DskipTests -pl benchmarks -am package

address=$(./vigil up --data "$data" --port 0 2>/dev/null | tail -1)
echo "$(nproc) processors, $(java -version 2>&1 | head -1), load $(cut -d' ' -f1 /proc/loadavg)"
java -cp 'benchmarks/target/benchmarks.jar:benchmarks/target/lib/*' org.vigil.benchmarks.latency.SubmittedToFound \
    "$address" "$(./vigil token monitor --data "$data")" "$(./vigil token analyst --data "$data")" "${1:-20}" "${2:-60}"
