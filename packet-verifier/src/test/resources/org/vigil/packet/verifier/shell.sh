#!/bin/sh
# What somebody does who has no verifier: the commands of a packet's VERIFY text. Prints which of the three fail.
# $1 the unpacked packet, $2 and $3 the anchors of signer and clock, $4 the time of checking, $5 the packet's number
cd "$1" || exit 9
LC_ALL=C; export LC_ALL
signature=signatures/tagmanifest-sha256.txt.p7s
whole() {
    [ "$(basename "$PWD")" = "$5" ] &&
        sha256sum -c --strict --quiet tagmanifest-sha256.txt &&
        sha256sum -c --strict --quiet manifest-sha256.txt &&
        sha512sum -c --strict --quiet manifest-sha512.txt &&
        (
            cut -c67- tagmanifest-sha256.txt manifest-sha256.txt
            printf '%s\n' tagmanifest-sha256.txt $signature $signature.1.tsr
        ) | sort >../expected.txt &&
        find . ! -type d | cut -c3- | sort | diff ../expected.txt - &&
        [ "$(cut -c131- manifest-sha512.txt)" = "$(cut -c67- manifest-sha256.txt)" ]
}
whole "$@" >/dev/null 2>&1 || echo INTEGRITY
openssl cms -verify -cades -binary -inform DER -in $signature -content tagmanifest-sha256.txt -CAfile "$2" \
    -attime "$4" -out /dev/null >/dev/null 2>&1 || echo ORIGIN
openssl ts -verify -data $signature -in $signature.1.tsr -CAfile "$3" -attime "$4" >/dev/null 2>&1 || echo TIME
