#!/usr/bin/env bash
# Fuzzes without instrumentation, many times as fast as Tests/fuzz.sh: inputs made of letters, each held against every
# law (Docs/reliability.md). The same seed and letters give the same inputs, numbered from 0.
#
#     Tests/mutate.sh [--asan] [--no-build] [--seed S] [--from N] [--runs N] [LETTER-OR-FOLDER…]
#
# Letters are those of Fixtures, with the development letters where ../shared/letters stands beside the checkout.
# What breaks a law, crashes or takes a minute goes to .build/fuzz/findings. A finding is replayed with
#     swift run KamerbriefFuzz check FILE
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=(-c release --product KamerbriefFuzz)
scratch=.build
seed=1 from=0 runs=100000 builds=true
letters=()
while [ $# -gt 0 ]; do
  case $1 in
    --asan) build+=(--sanitize=address -Xswiftc -use-ld=lld --scratch-path .build/fuzz/asan-plain) scratch=.build/fuzz/asan-plain ;;
    --no-build) builds=false ;;
    --seed) seed=$2; shift ;;
    --from) from=$2; shift ;;
    --runs) runs=$2; shift ;;
    *) letters+=("$1") ;;
  esac
  shift
done
if [ ${#letters[@]} -eq 0 ]; then
  letters=(Fixtures)
  if [ -d ../shared/letters ]; then letters+=(../shared/letters); fi
fi
mapfile -t letters < <(find "${letters[@]}" -name '*.txt' | LC_ALL=C sort)
if $builds; then swift build "${build[@]}"; fi

findings=.build/fuzz/findings
mkdir -p "$findings"
state=.build/fuzz/number.$$
trap 'rm -f "$state"' EXIT
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=${ASAN_OPTIONS-detect_leaks=0}
target=("$scratch/release/KamerbriefFuzz" mutate --seed "$seed" --dict Tests/fuzz.dict --findings "$findings")
end=$((from + runs)) status=0
while [ "$from" -lt "$end" ]; do
  ended=0
  "${target[@]}" --from "$from" --runs $((end - from)) --state "$state" "${letters[@]}" || ended=$?
  if [ "$ended" -le 1 ]; then exit $((status | ended)); fi
  # It crashed, or SIGALRM ended it: the state says at which input. Go on behind that.
  number=$(tr -d ' ' <"$state")
  "${target[@]}" --from "$number" --print "${letters[@]}" >"$findings/crash-$seed-$number"
  echo "$findings/crash-$seed-$number: ended with status $ended"
  status=1
  from=$((number + 1))
done
exit "$status"
