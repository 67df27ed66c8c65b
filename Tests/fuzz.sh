#!/usr/bin/env bash
# Fuzzes the whole of the library: bytes in, JSON out, every law checked on the way (Docs/reliability.md).
#
#     Tests/fuzz.sh [--asan] [--no-build] [LIBFUZZER-OPTION…]      such as -max_total_time=60 or -runs=10000000
#
# The corpus starts from Fixtures; LETTERS=FOLDER adds the letters of a folder to a new one.
# What it finds goes to .build/fuzz/findings; the corpus grows in .build/fuzz/corpus. A finding is replayed with
#     swift run KamerbriefFuzz check FILE
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=(-c release --product KamerbriefFuzz -Xswiftc -DFUZZER --sanitize=fuzzer)
scratch=.build/fuzz/plain
if [ "${1-}" = --asan ]; then
  shift
  build+=(--sanitize=address)
  scratch=.build/fuzz/asan
fi
if [ "${1-}" = --no-build ]; then shift; else swift build "${build[@]}" --scratch-path "$scratch"; fi

work=.build/fuzz
mkdir -p "$work/corpus" "$work/seeds" "$work/findings"
if [ -z "$(ls "$work/seeds")" ]; then
  # Whole letters, and pieces of them: most runs should be short.
  find Fixtures ${LETTERS:+"$LETTERS"} -name '*.txt' | while read -r letter; do
    name=$(tr / - <<<"${letter%.txt}")
    cp "$letter" "$work/seeds/$name"
    split -C 600 -a 3 "$letter" "$work/seeds/$name-"
  done
fi
# Swift would print where it crashed before libFuzzer can save the input.
export SWIFT_BACKTRACE=enable=no
exec "$scratch/release/KamerbriefFuzz" -dict=Tests/fuzz.dict -max_len=65536 -timeout=20 -rss_limit_mb=4096 \
  -artifact_prefix="$work/findings/" "$@" "$work/corpus" "$work/seeds"
