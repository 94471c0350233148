// Judgements, current and taken back, sorted.
// Parameters: none
// Columns: item
MATCH (j:Judgement)
WITH j ORDER BY j.id, j.recordedAt
RETURN properties(j) AS item
