#!/usr/bin/env bash
# How fast an evidence packet is written and sealed, and checked by the verifier, and how much memory that takes.
# Usage: benchmarks/packets.sh [MB [FILES]]     so much content in so many files; 1000 in 1000 if nothing is said
set -euo pipefail

jar="$(dirname "$0")/target/benchmarks.jar"
verifier="$(dirname "$0")/../packet-verifier/target/packet-verifier.jar"
[ -f "$jar" ] && [ -f "$verifier" ] ||
    mvn -q -DskipTests -f "$(dirname "$0")/../pom.xml" -pl benchmarks,packet-verifier -am package

echo "$(nproc) processors, $(java -version 2>&1 | head -1), load $(cut -d' ' -f1 /proc/loadavg)"
java -Xmx256m -cp "$jar:$(dirname "$0")/target/lib/*" org.vigil.benchmarks.packets.MeasurePackets "${1:-1000}" "${2:-1000}" "$verifier"
