import type { Run } from './readable.ts';

/** A place in a text; offsets are UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words over which the same spans lie. */
export interface Piece<S extends Span> {
  readonly start: number;
  readonly text: string;
  /** The spans over it, the longest first: the order in which elements may nest. */
  readonly spans: readonly S[];
}

/** Cuts runs at every end of a span. Spans may overlap, nest and reach over what the runs leave out. */
export function pieces<S extends Span>(runs: readonly Run[], spans: readonly S[]): readonly Piece<S>[] {
  const long = [...spans].filter(span => span.end > span.start).sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return runs.flatMap(run => cut(run, long));
}

function cut<S extends Span>(run: Run, spans: readonly S[]): Piece<S>[] {
  const over = spans.filter(span => span.start < run.end && run.start < span.end);
  // an entity such as &amp; is one letter: nothing cuts it
  const whole = run.text.length !== run.end - run.start;
  const inner = whole ? [] : over.flatMap(span => [span.start, span.end]).filter(at => at > run.start && at < run.end);
  const cuts = [...new Set([run.start, ...inner, run.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? run.end;
    return {
      start,
      text: whole ? run.text : run.text.slice(start - run.start, end - run.start),
      spans: over.filter(span => span.start < end && start < span.end),
    };
  });
}
