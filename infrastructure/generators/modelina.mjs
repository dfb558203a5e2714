// SPDX-License-Identifier: EUPL-1.2
// How many classes Modelina makes of the AsyncAPI document, and how many of them it finds no name for. None may be nameless.
import { readFileSync } from "node:fs";
import { JavaGenerator } from "@asyncapi/modelina";

const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
const models = await new JavaGenerator().generate(document);
const nameless = models.filter((model) => model.modelName.includes("AnonymousSchema"));
console.log(`Modelina makes ${models.length} classes, ${nameless.length} of them without a name.`);
const cents = models.filter((model) => /\bInteger \w*[cC]ents\b/.test(model.result));
console.log(`Of these, ${cents.length} have cents of 32 bits.`);
process.exit(nameless.length + cents.length === 0 ? 0 : 1);
