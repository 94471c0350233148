// The events that a statistic counts, each with what it is grouped by: a row for each organiser and topic of an event.
// The first line stands for the choice of the events: the node, and the state that its properties are read from. Blocks between
// +name and -name are left out when not needed. A month, quarter or year is told by how many came before it since the year 0; it is null
// unless the whole beginning lies within.
// parameters: regionLevel, validAt, knownAt
// columns: event, type, month, quarter, year, topicId, topic, organizerId, organizer, unionLevel, regionId, region
MATCH (event:Event) WITH event, event AS state
// +TOPIC
OPTIONAL MATCH (event)-[r:ABOUT]->(t)
WHERE true
  // +validAt
  AND coalesce(r.validFromDay <= $validAt, true) AND coalesce(r.validToDay >= $validAt, true)
  // -validAt
  // +knownAt
  AND r.recordedAt <= $knownAt AND coalesce(r.retractedAt > $knownAt, true)
  // -knownAt
WITH event, state, t, t AS topicState
// +knownAt
OPTIONAL MATCH (v:EntityVersion {entityId: t.id})
WHERE v.recordedAt <= $knownAt AND v.retractedAt > $knownAt
WITH event, state, t, coalesce(v, topicState) AS topicState
// -knownAt
// -TOPIC
// +organizers
OPTIONAL MATCH (event)<-[r:ORGANIZED]-(o)
WHERE true
  // +validAt
  AND coalesce(r.validFromDay <= $validAt, true) AND coalesce(r.validToDay >= $validAt, true)
  // -validAt
  // +knownAt
  AND r.recordedAt <= $knownAt AND coalesce(r.retractedAt > $knownAt, true)
  // -knownAt
WITH
  // +TOPIC
  t, topicState,
  // -TOPIC
  event, state, o, o AS organizerState
// +knownAt
OPTIONAL MATCH (v:EntityVersion {entityId: o.id})
WHERE v.recordedAt <= $knownAt AND v.retractedAt > $knownAt
WITH
  // +TOPIC
  t, topicState,
  // -TOPIC
  event, state, o, coalesce(v, organizerState) AS organizerState
// -knownAt
// -organizers
// +REGION
WITH o, organizerState, collect({
  // +TOPIC
  t: t, topicState: topicState,
  // -TOPIC
  event: event, state: state}) AS held
CALL (o) {
  MATCH (o)-[up:SUBORDINATE_TO*0..12]->(u)
  WHERE true
    // +validAt
    AND all(r IN up WHERE coalesce(r.validFromDay <= $validAt, true) AND coalesce(r.validToDay >= $validAt, true))
    // -validAt
    // +knownAt
    AND all(r IN up WHERE r.recordedAt <= $knownAt AND coalesce(r.retractedAt > $knownAt, true))
    // -knownAt
  WITH u, u AS above, size(up) AS steps
  // +knownAt
  OPTIONAL MATCH (v:EntityVersion {entityId: u.id})
  WHERE v.recordedAt <= $knownAt AND v.retractedAt > $knownAt
  WITH u, coalesce(v, above) AS above, steps
  // -knownAt
  WITH u, above, steps WHERE above.level = $regionLevel AND above.name ENDS WITH '总工会'
  ORDER BY steps, u.id LIMIT 1
  RETURN collect({id: u.id, name: left(above.name, size(above.name) - 3)})[0] AS division
}
UNWIND held AS one
WITH o, organizerState, division,
  // +TOPIC
  one.t AS t, one.topicState AS topicState,
  // -TOPIC
  one.event AS event, one.state AS state
// -REGION
RETURN
  // +TYPE
  state.eventType AS type,
  // -TYPE
  // +MONTH
  CASE WHEN state.startsFrom.year = coalesce(state.startsTo, state.startsFrom).year
      AND state.startsFrom.month = coalesce(state.startsTo, state.startsFrom).month
    THEN state.startsFrom.year * 12 + state.startsFrom.month - 1 END AS month,
  // -MONTH
  // +QUARTER
  CASE WHEN state.startsFrom.year = coalesce(state.startsTo, state.startsFrom).year
      AND state.startsFrom.quarter = coalesce(state.startsTo, state.startsFrom).quarter
    THEN state.startsFrom.year * 4 + state.startsFrom.quarter - 1 END AS quarter,
  // -QUARTER
  // +YEAR
  CASE WHEN state.startsFrom.year = coalesce(state.startsTo, state.startsFrom).year THEN state.startsFrom.year END AS year,
  // -YEAR
  // +UNION_LEVEL
  organizerState.level AS unionLevel,
  // -UNION_LEVEL
  // +REGION
  division.name AS region, division.id AS regionId,
  // -REGION
  // +TOPIC
  topicState.name AS topic, t.id AS topicId,
  // -TOPIC
  // +ORGANIZER
  organizerState.name AS organizer, o.id AS organizerId,
  // -ORGANIZER
  event
