#!/usr/bin/env bash
# How long 1,000 fresh statements of an evidence packet take to set as PDF/A, in 256 MB of heap.
# Usage: benchmarks/packet-papers.sh
set -euo pipefail

root="$(cd "$(dirname "$0")/.." && pwd)"
paths="$root/search/target/papers-class-path.txt"
mvn -q -o -f "$root/pom.xml" -pl search -am test-compile dependency:build-classpath -Dmdep.outputFile="$paths"

echo "$(nproc) processors, $(java -version 2>&1 | head -1), load $(cut -d' ' -f1 /proc/loadavg)"
java -Xmx256m -cp "$root/search/target/classes:$root/search/target/test-classes:$(cat "$paths")" \
    org.vigil.search.packet.StatementsMain
