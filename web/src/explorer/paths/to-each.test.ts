import { buildASTSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { PLAIN } from './question.ts';
import { pathsToEach, variablesToEach } from './to-each.ts';

const files = import.meta.glob<string>('../../../../schema/*.graphqls', { eager: true, query: '?raw', import: 'default' });
const schema = buildASTSchema(parse(Object.values(files).join('\n')), { assumeValidSDL: true });

it('asks for the paths to each end in one query that the schema knows', () => {
  const query = parse(pathsToEach(['a', 'b', 'c']));
  expect(validate(schema, query)).toEqual([]);
  const [operation] = query.definitions;
  const fields = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : [];
  expect(fields.map(field => (field.kind === 'Field' ? field.alias?.value : ''))).toEqual(['to1', 'to2', 'to3']);
});

it('gives each end to its own variable', () => {
  expect(variablesToEach({ ...PLAIN, from: 'x' }, ['a', 'b'])).toMatchObject({ from: 'x', to1: 'a', to2: 'b' });
  expect(variablesToEach(PLAIN, ['a'])).not.toHaveProperty('to');
});
