import { PathsDocument } from './paths.graphql.ts';
import { pathVariables, type Question } from './question.ts';

/** One query for the paths to several ends, each under a name of its own: what the screen asks one after the other. */
export function pathsToEach(ends: readonly string[]): string {
  const [, variables = '', asked = '', rest = ''] = /^query Paths\((.*?)\)\{paths\((.*?)\)(.*)$/s.exec(PathsDocument) ?? [];
  const [answer = '', fragments = ''] = rest.split(/(?<=^\{[^{}]*\})\}/);
  const each = ends.map((_, index) => `to${index + 1}`);
  return `query PathsToEach(${replaced(variables, '$to:ID!', each.map(name => `$${name}:ID!`).join(' '))}){${each
    .map(name => `${name}:paths(${replaced(asked, 'to:$to', `to:$${name}`)})${answer}`)
    .join(' ')}}${fragments}`;
}

/** Its variables. */
export function variablesToEach(question: Question, ends: readonly string[]): unknown {
  const { to: _, ...rest } = pathVariables(question, '');
  return { ...rest, ...Object.fromEntries(ends.map((id, index) => [`to${index + 1}`, id])) };
}

/** Exactly this part, which stands before a blank or another variable. */
function replaced(text: string, part: string, by: string): string {
  return text.replace(part, () => by);
}
