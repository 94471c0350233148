// Makes api/schema.ts, the types of the schema, and NAME.graphql.ts beside each NAME.graphql of the explorer: the types of its operations and their texts, fragments included. Each screen's
// texts so stay in the bundle of that screen. Of those in first-questions.json the texts also go to public/, where the server finds what to be ready for.
// `--watch` makes them again when a file changes.
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, buildASTSchema, parse, print, stripIgnoredCharacters, validate, visit } from 'graphql';
import { existsSync, readFileSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(fileURLToPath(import.meta.url));
const explorer = join(web, 'src/explorer');
const scalars = { Date: 'string', DateTime: 'string' };
const config = {
  scalars,
  strictScalars: true,
  enumsAsTypes: true,
  skipTypename: true,
  useTypeImports: true,
  avoidOptionals: { field: true },
  mergeFragmentTypes: true,
  arrayInputCoercion: false,
};

const schema = concatenated(join(web, '../schema'), '.graphqls');
await generateAll();
if (process.argv.includes('--watch')) {
  watch(explorer, { recursive: true }, (_, name) => name?.endsWith('.graphql') && generateAll().catch(console.error));
}

/** Fragments stand in files called fragments.graphql and serve every operation. */
async function generateAll() {
  const types = await run('schema.ts', [], [{ typescript: {} }], config);
  write(join(explorer, 'api/schema.ts'), `// Made by codegen.mjs.\n${types}\n`);
  const files = readdirSync(explorer, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.graphql'));
  const isShared = name => name.endsWith('fragments.graphql');
  const fragments = files.filter(isShared).map(name => read(name)).join('\n');
  const sent = new Map();
  for (const name of files.filter(name => !isShared(name)).sort()) {
    const whole = await generate(name, parse(fragments), parse(read(name)));
    whole.definitions.filter(isOperation).forEach(operation => sent.set(operation.name.value, textOf(operation, whole)));
  }
  const questions = JSON.parse(read('first-questions.json')).map(({ operation, variables }) => {
    if (!sent.has(operation)) {
      throw new Error(`first-questions.json: there is no operation ${operation}`);
    }
    return { query: sent.get(operation), variables };
  });
  write(join(web, 'src/public/first-questions.json'), `${JSON.stringify(questions)}\n`);
}

async function generate(name, fragments, document) {
  const whole = used({ kind: Kind.DOCUMENT, definitions: [...document.definitions, ...fragments.definitions] });
  const faults = validate(buildASTSchema(schema), whole);
  if (faults.length > 0) {
    throw new Error(`${relative(web, join(explorer, name))}: ${faults.map(fault => fault.message).join('; ')}`);
  }
  const types = await run(name, [{ location: name, document: whole }], [{ operations: {} }], { ...config, namespacedImportName: 'Schema' });
  const api = relative(dirname(join(explorer, name)), join(explorer, 'api')) || '.';
  const from = api.startsWith('.') ? api : `./${api}`;
  const head = `// Made by codegen.mjs.
import type * as Schema from '${from}/schema.ts';
import type { TypedQuery } from '${from}/typed-query.ts';
`;
  write(join(explorer, `${name}.ts`), `${head}${types}\n${whole.definitions.filter(isOperation).map(text(whole)).join('\n')}\n`);
  return whole;
}

function run(filename, documents, plugins, config) {
  return codegen({ filename, schema, documents, config, plugins, pluginMap: { typescript, operations } });
}

function text(whole) {
  return operation => {
    const kind = operation.operation === 'subscription' ? 'Subscription' : 'Query';
    const type = `${operation.name.value}${kind}`;
    return `export const ${operation.name.value}Document = ${JSON.stringify(textOf(operation, whole))} as TypedQuery<${type}, ${type}Variables>;`;
  };
}

/** What an operation is sent as: its own text and that of the fragments it reaches. */
function textOf(operation, whole) {
  return stripIgnoredCharacters(print(used({ kind: Kind.DOCUMENT, definitions: [operation, ...whole.definitions.filter(d => !isOperation(d))] })));
}

function isOperation(definition) {
  return definition.kind === Kind.OPERATION_DEFINITION;
}

/** The document without the fragments that no operation of it reaches. */
function used(document) {
  const byName = new Map(document.definitions.filter(d => d.kind === Kind.FRAGMENT_DEFINITION).map(d => [d.name.value, d]));
  const reached = new Set();
  const reach = node =>
    visit(node, {
      FragmentSpread(spread) {
        const fragment = byName.get(spread.name.value);
        if (fragment && !reached.has(fragment)) {
          reached.add(fragment);
          reach(fragment);
        }
      },
    });
  document.definitions.filter(isOperation).forEach(reach);
  return { ...document, definitions: document.definitions.filter(d => isOperation(d) || reached.has(d)) };
}

function concatenated(folder, ending) {
  return parse(readdirSync(folder).filter(name => name.endsWith(ending)).sort().map(name => readFileSync(join(folder, name), 'utf8')).join('\n'));
}

function read(name) {
  return readFileSync(join(explorer, name), 'utf8');
}

/** Files that stay the same keep their time, so that watchers of them stay calm. */
function write(file, content) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    writeFileSync(file, content);
  }
}
