// Relations that no longer hold, sorted.
// parameters: none
// columns: item
MATCH (a:Identity)-[r]->(b:Identity)
WHERE type(r) STARTS WITH 'PAST_'
WITH a, r, b ORDER BY r.id, r.recordedAt
RETURN r {.*, type: substring(type(r), 5), from: a.id, to: b.id} AS item
