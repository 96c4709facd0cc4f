#!/bin/sh
# Does what data/items/*/custody.jsonl says stand in the log whose root is in data/log/checkpoint.txt?
# RFC 9162, 2.1.3: leaf = SHA-256(00 | line), node = SHA-256(01 | left | right). Run it in the packet's folder.
set -u
LC_ALL=C
export LC_ALL

hash() { sha256sum | cut -c1-64; }
if command -v xxd >/dev/null 2>&1; then
    bytes() { xxd -r -p; }
else
    # shellcheck disable=SC2059 # The octal escapes are meant to be read by printf.
    bytes() { printf "$(awk '{ for (i = 1; i < length($0); i += 2) printf "\\%03o",
        16 * (index("0123456789abcdef", substr($0, i, 1)) - 1) + index("0123456789abcdef", substr($0, i + 1, 1)) - 1 }')"; }
fi
leaf() { { printf '\000'; printf '%s' "$1"; } | hash; }
node() { printf '01%s%s\n' "$1" "$2" | bytes | hash; }
text() { sed -n "s/.*\"$2\":\"\([0-9a-f]*\)\".*/\1/p" "$1"; }
number() { sed -n "s/.*\"$2\":\([0-9][0-9]*\)[,}].*/\1/p" "$1"; }
wrong() { echo "custody: $1: $2"; bad=1; }

size=$(sed -n 's/^size //p' data/log/checkpoint.txt)
root=$(sed -n 's/^root //p' data/log/checkpoint.txt)
items=0 held=0
for folder in data/items/*/; do
    item=$(basename "$folder")
    items=$((items + 1)) bad=0 last='' previous=''
    proof=data/log/proofs/$item.json
    [ -f "$proof" ] && [ -f "$folder/custody.jsonl" ] || { wrong "$item" "no chain or no proof"; continue; }

    # Each line holds the hash of the one before; the first holds none.
    while IFS= read -r line || [ -n "$line" ]; do
        previous=$(printf '%s\n' "$line" | sed -n 's/.*"previousHash":"\([0-9a-f]*\)".*/\1/p')
        [ "$previous" = "$last" ] || wrong "$item" "the chain is broken"
        last=$(leaf "$line")
    done < "$folder/custody.jsonl"
    [ "$last" = "$(text "$proof" leafHash)" ] || wrong "$item" "the proof is of another line than the last"

    # From the leaf up to the root: on which side a neighbour stands follows from the leaf's place.
    [ "$(number "$proof" treeSize)" = "$size" ] || wrong "$item" "the proof is of another log"
    place=$(number "$proof" leafIndex) end=$((size - 1)) sum=$last
    [ "${place:-$size}" -lt "$size" ] || { wrong "$item" "no place in the log"; continue; }
    for neighbour in $(sed -n 's/.*"path":\[\([^]]*\)\].*/\1/p' "$proof" | tr -d '"' | tr ',' ' '); do
        [ "$end" -gt 0 ] || wrong "$item" "the proof is too long"
        if [ $((place % 2)) -eq 1 ] || [ "$place" -eq "$end" ]; then
            sum=$(node "$neighbour" "$sum")
            while [ $((place % 2)) -eq 0 ] && [ "$place" -gt 0 ]; do place=$((place / 2)) end=$((end / 2)); done
        else
            sum=$(node "$sum" "$neighbour")
        fi
        place=$((place / 2)) end=$((end / 2))
    done
    [ "$end" -eq 0 ] && [ "$sum" = "$root" ] || wrong "$item" "not in the log"
    [ "$bad" -eq 0 ] && held=$((held + 1))
done
echo "custody: $held of $items items hold"
[ "$held" -eq "$items" ]
