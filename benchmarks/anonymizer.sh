#!/usr/bin/env bash
# How much of a text the anonymizer hides, what it hides for nothing, and how fast it reads.
# Usage: benchmarks/anonymizer.sh FILE.jsonl [--lower]     names; a row is {"text", "spans": [[start, end, label], ...]}
#        benchmarks/anonymizer.sh --generated SEED         identifiers, 1,000 invented cases of each kind
#        benchmarks/anonymizer.sh --people                 one person, six spellings, one token?
set -euo pipefail

jar="$(dirname "$0")/target/benchmarks.jar"
[ -f "$jar" ] || mvn -q -DskipTests -f "$(dirname "$0")/../pom.xml" -pl benchmarks -am package

echo "$(nproc) processors, $(java -version 2>&1 | head -1), load $(cut -d' ' -f1 /proc/loadavg)"
java -cp "$jar:$(dirname "$0")/target/lib/*" org.vigil.benchmarks.anonymizer.MeasureAnonymizer "$@"
