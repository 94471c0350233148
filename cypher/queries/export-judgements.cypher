// Judgements, current and taken back, sorted.
// parameters: none
// columns: item
MATCH (j:Judgement)
WITH j ORDER BY j.id, j.recordedAt
RETURN properties(j) AS item
