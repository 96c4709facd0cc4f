#!/usr/bin/env bash
# How long until the stack is ready and how much memory it holds, on an empty data folder and again on the same one.
# Usage: benchmarks/start.sh [ROUNDS]. Needs a built tree, curl and jq.
set -euo pipefail
cd "$(dirname "$0")/.."

data=$(mktemp -d)
trap './vigil down --data "$data" >/dev/null 2>&1 || true; rm -rf "$data"' EXIT
submission='{"incidentClass":"DETENTION","acts":[{"type":"ARBITRARY_ARREST"}],"period":"2017-03","place":{"region":"RU-CE"},
 "consent":{"givenBy":"PERSON","scopes":{"STORE_INTERNAL":"YES"}},"language":"EN","narrative":"they kept us in WORD"}'

words=(cellar garage warehouse basement kitchen corridor) # an invented word would be hidden as a name
echo "$(nproc) processors, $(java -version 2>&1 | head -1), load $(cut -d' ' -f1 /proc/loadavg)"
for round in $(seq "${1:-3}"); do
    begun=$(date +%s.%N)
    address=$(./vigil up --data "$data" --port 0 2>/dev/null | tail -1)
    ready=$(date +%s.%N)

    monitor=$(./vigil token monitor --data "$data")
    analyst=$(./vigil token analyst --data "$data")
    word=${words[$((round % ${#words[@]}))]}
    sent=$(date +%s.%N)
    curl -sf -o /dev/null -H "Authorization: Bearer $monitor" -H 'Content-Type: application/json' \
        -d "${submission/WORD/$word}" "$address/api/testimonies"
    until curl -sf -H "Authorization: Bearer $analyst" "$address/api/incidents?q=$word" | jq -e '.total > 0' >/dev/null; do
        sleep 0.1
    done
    found=$(date +%s.%N)

    status=$(./vigil status --json --data "$data")
    echo "round $round: ready $(echo "$ready - $begun" | bc) s; first testimony found $(echo "$found - $sent" | bc) s after;" \
        "resident $(jq '[.children[].residentBytes, .launcher.residentBytes] | add / 1e6 | floor' <<<"$status") MB, launcher included"
    ./vigil down --data "$data" >/dev/null
done
