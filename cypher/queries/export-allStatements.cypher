// All statements, current and closed, with their quotes and the time for which they were held; sorted.
// parameters: none
// columns: item
MATCH (s:Statement)-[q:QUOTES]->(:Identity)
WITH s, q ORDER BY s.id, s.recordedAt
RETURN s {.*, start: q.start, end: q.end, eventStart: s.start, eventEnd: s.end} AS item
