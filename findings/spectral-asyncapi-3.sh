#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: Spectral's ruleset for AsyncAPI, which knows 3.0 and even says that 3.1 is newer, checks in a 3.0
#   document what it checks in 2.6: that the examples of a message fit its payload.
# True: the rules about messages are for 2.x only. The same message with the same wrong example is two errors in 2.6 and
#   none in 3.0, even with all rules on: moving to 3.0 turns the check off in silence.
# With: @stoplight/spectral-cli 6.16.3 and spectral-rulesets 1.23.1.
# Source: https://github.com/stoplightio/spectral, packages/rulesets/src/asyncapi; the rule was made in
#   https://github.com/stoplightio/spectral/issues/2125
# Here: AsyncApiTest in shared-contracts/events validates each example against its payload itself; Spectral only lints.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

packages @stoplight/spectral-cli@6.16.3 @stoplight/spectral-rulesets@1.23.1
message='{"name": "round-opened",
  "payload": {"type": "object", "required": ["round"], "properties": {"closesAt": {"type": "string"}}},
  "examples": [{"name": "wrong", "payload": {"closesAt": 5}}]}'
info='{"title": "Events", "version": "1.0.0"}'
echo 'extends: [[spectral:asyncapi, all]]' >"$BENCH/rules.yaml"
cat >"$BENCH/2.6.0.json" <<JSON
{"asyncapi": "2.6.0", "info": $info,
 "channels": {"decisions": {"subscribe": {"operationId": "hear",
   "message": {"\$ref": "#/components/messages/opened"}}}},
 "components": {"messages": {"opened": $message}}}
JSON
cat >"$BENCH/3.0.0.json" <<JSON
{"asyncapi": "3.0.0", "info": $info,
 "channels": {"decisions": {"address": "decisions", "messages": {"opened": {"\$ref": "#/components/messages/opened"}}}},
 "operations": {"hear": {"action": "receive", "channel": {"\$ref": "#/channels/decisions"}}},
 "components": {"messages": {"opened": $message}}}
JSON

wrong_examples() {
  npx --no-install spectral lint --ruleset rules.yaml --format json --quiet "$1.json" >"$1.found" ||
    [[ -s $1.found ]]
  node -e 'const [version] = process.argv.slice(1);
    const found = JSON.parse(require("fs").readFileSync(version + ".found"));
    const wrong = found.filter(finding => finding.code === "asyncapi-message-examples");
    console.log(`${version}: ${wrong.length} findings about examples, ${found.length - wrong.length} others`)' "$1"
}

run wrong_examples 2.6.0
grep -q '^2.6.0: 2 findings about examples, ' <<<"$SAW" || fail "No longer so: 2.6.0 is judged otherwise."
run wrong_examples 3.0.0
grep -q '^3.0.0: 0 findings about examples, ' <<<"$SAW" || fail "No longer so: 3.0.0 is checked."
