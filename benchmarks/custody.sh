#!/usr/bin/env bash
# What the record of custody costs: appending, signing, proving, reading again, and the heap that it takes.
# Usage: benchmarks/custody.sh [ENTRIES]      (1,000,000 unless told; build search and standalone/kafka-broker first)
set -euo pipefail

cd "$(dirname "$0")/../search"
[ -d target/test-classes ] || { echo "first: mvn -DskipTests package"; exit 1; }

echo "$(nproc) processors, $(java -version 2>&1 | head -1), load $(cut -d' ' -f1 /proc/loadavg)"
# What the clients of the broker log is not what is asked for.
java -Xmx256m -cp "target/test-classes:target/search.jar" org.vigil.search.custody.MeasureLedger "$@" 2> /dev/null \
    | grep --line-buffered -E "^(append|heap|root|proof|rebuilt|written|read|signed|chains?|compared) "
