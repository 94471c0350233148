// Live statements with their quotes, sorted.
// parameters: none
// columns: item
MATCH (s:Statement:Current)-[q:QUOTES]->(:Article)
WITH s, q ORDER BY s.id
RETURN s {.*, start: q.start, end: q.end, eventStart: s.start, eventEnd: s.end, recordedAt: null, retractedAt: null} AS item
