#!/usr/bin/env bash
# How well testimonies are cross-referenced and at what cost, through the topology of the service, on invented worlds.
# Usage: benchmarks/crossref.sh generated --profile realistic --reports dense --size 10000 --seed 1
#        benchmarks/crossref.sh train --out weights.properties --seed 2
#        benchmarks/crossref.sh scale --sizes 10000,100000
#        benchmarks/crossref.sh stable --size 20000
set -euo pipefail

jar="$(dirname "$0")/target/benchmarks.jar"
[ -f "$jar" ] || mvn -q -DskipTests -f "$(dirname "$0")/../pom.xml" -pl benchmarks -am package

echo "$(nproc) processors, $(java -version 2>&1 | head -1), load $(cut -d' ' -f1 /proc/loadavg)"
# The collector that the launcher gives the services; the default one's bookkeeping is work that they do not have.
exec java -XX:+UseSerialGC -cp "$jar:$(dirname "$0")/target/lib/*" org.vigil.benchmarks.crossref.MeasureCrossReferencing "$@"
