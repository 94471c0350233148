import type { Fact } from './whole.ts';

/** What a report says of an article. */
interface Subject {
  readonly id: string;
  readonly headline: string;
}

/** A report of what is wrong, with all that somebody needs to find the place. Plain text, so that it can be sent by any way. */
export function correctionReport(article: Subject, fact: Fact | null, remark: string): string {
  const lines = [
    'UnionGraph correction / 更正建议',
    `article: ${article.id}`,
    `headline: ${article.headline}`,
    ...(fact
      ? [
          `statement: ${fact.id}`,
          `type: ${fact.type}`,
          ...(fact.subject ? [`subject: ${fact.subject.name} (${fact.subject.id})`] : []),
          ...(fact.object ? [`object: ${fact.object.name} (${fact.object.id})`] : []),
          `place: ${fact.start}-${fact.end}`,
          `quote: ${fact.quote}`,
          `rule: ${fact.rule ?? fact.extractor}`,
          `confidence: ${fact.confidence}`,
        ]
      : []),
    '',
    remark.trim(),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
