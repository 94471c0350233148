// How good the graph is as it is now: how many of something are as they should be. RELATION stands for the relation types.
// parameters: none
// columns: rows (metric, group, value, of, share, description)
CALL () {
  MATCH ()-[r:RELATION]->()
  WITH type(r) AS group, count(*) AS of, sum(CASE WHEN r.sourceCount > 1 THEN 1 ELSE 0 END) AS several, sum(r.confidence) AS total,
    sum(CASE WHEN r.confidence < 0.5 THEN 1 ELSE 0 END) AS below50,
    sum(CASE WHEN r.confidence >= 0.5 AND r.confidence < 0.7 THEN 1 ELSE 0 END) AS from50,
    sum(CASE WHEN r.confidence >= 0.7 AND r.confidence < 0.9 THEN 1 ELSE 0 END) AS from70,
    sum(CASE WHEN r.confidence >= 0.9 THEN 1 ELSE 0 END) AS from90
  ORDER BY group
  WITH collect({group: group, of: of, several: several, total: total, below50: below50, from50: from50, from70: from70, from90: from90}) AS types,
    {of: coalesce(sum(of), 0), several: sum(several), total: sum(total), below50: sum(below50), from50: sum(from50),
      from70: sum(from70), from90: sum(from90)} AS all
  RETURN [all] + types AS relations
}
CALL () {
  MATCH (e:Event)
  RETURN count(*) AS events, count(e.startsFrom) AS dated, sum(CASE WHEN e.startsFrom = e.startsTo THEN 1 ELSE 0 END) AS toTheDay,
    sum(CASE WHEN EXISTS { (e)<-[:ORGANIZED]-() } THEN 1 ELSE 0 END) AS organized,
    sum(CASE WHEN EXISTS { (e)-[:HELD_AT]->() } THEN 1 ELSE 0 END) AS placed
}
CALL () {
  MATCH (u:`Union`)
  RETURN count(*) AS unions, count(u.level) AS leveled, sum(CASE WHEN u.level = 'NATIONAL' THEN 1 ELSE 0 END) AS national,
    sum(CASE WHEN coalesce(u.level <> 'NATIONAL', true) AND EXISTS { (u)-[:SUBORDINATE_TO]->() } THEN 1 ELSE 0 END) AS placedBelow
}
CALL () {
  MATCH (a:Article)
  RETURN count(*) AS articles, sum(CASE WHEN EXISTS { (a)-[:REPORTS_ON]->() } THEN 0 ELSE 1 END) AS withoutEvents
}
CALL () {
  MATCH (j:Judgement)
  WHERE j:Current
  RETURN count(*) AS judgements, sum(CASE WHEN j.verdict = 'UNSURE' THEN 1 ELSE 0 END) AS unsure
}
CALL () {
  MATCH (s:Statement)
  WHERE s:Current
  WITH s.extractor AS group, count(*) AS value ORDER BY group
  RETURN collect({metric: 'STATEMENTS_BY_EXTRACTOR', group: group, value: value, description: 'Statements that this extractor found.'}) AS extractors,
    sum(value) AS statements
}
WITH [r IN relations | {metric: 'RELATIONS_WITH_SEVERAL_SOURCES', group: r.group, value: r.several, of: r.of,
      description: 'Relations that independent articles support: reprints count once.'}]
  + [r IN relations | {metric: 'RELATION_CONFIDENCE_MEAN', group: r.group, value: CASE r.of WHEN 0 THEN 0 ELSE round(r.total / r.of, 6) END, of: r.of,
      mean: true, description: 'How sure relations are on average.'}]
  + [r IN relations | {metric: 'RELATION_CONFIDENCE_BELOW_50', group: r.group, value: r.below50, of: r.of,
      description: 'Relations surer than nothing and less sure than 0.5.'}]
  + [r IN relations | {metric: 'RELATION_CONFIDENCE_50_TO_70', group: r.group, value: r.from50, of: r.of,
      description: 'Relations at least 0.5 and less than 0.7 sure.'}]
  + [r IN relations | {metric: 'RELATION_CONFIDENCE_70_TO_90', group: r.group, value: r.from70, of: r.of,
      description: 'Relations at least 0.7 and less than 0.9 sure.'}]
  + [r IN relations | {metric: 'RELATION_CONFIDENCE_FROM_90', group: r.group, value: r.from90, of: r.of,
      description: 'Relations at least 0.9 sure.'}]
  + [{metric: 'EVENTS_WITH_DATE', value: dated, of: events, description: 'Events of which some article says when they began.'},
    {metric: 'EVENTS_WITH_DAY', value: toTheDay, of: events, description: 'Events whose beginning is known to the day.'},
    {metric: 'EVENTS_WITH_ORGANIZER', value: organized, of: events, description: 'Events of which it is known who organised them.'},
    {metric: 'EVENTS_WITH_PLACE', value: placed, of: events, description: 'Events of which it is known where they were held.'},
    {metric: 'UNIONS_WITH_LEVEL', value: leveled, of: unions, description: 'Unions whose level is known.'},
    {metric: 'UNIONS_WITH_PARENT', value: placedBelow, of: unions - national,
      description: 'Unions other than the national one of which it is known what stands above them.'},
    {metric: 'ARTICLES_WITHOUT_EVENTS', value: withoutEvents, of: articles, description: 'Articles that report on no event.'},
    {metric: 'UNSURE_JUDGEMENTS', value: unsure, of: judgements,
      description: 'Judgements on who is who that wait for a person to decide.'}]
  + [e IN extractors | e {.*, of: statements}] AS found
RETURN [f IN found | f {.metric, .group, value: toFloat(f.value), .of, .description,
  share: CASE WHEN f.mean OR f.of = 0 THEN null ELSE toFloat(f.value) / f.of END}] AS rows
