// The pairs of entities that are judged to be one.
// Parameters: none
// Columns: leftId, rightId
MATCH (j:Judgement:Current {verdict: 'SAME'})
RETURN j.leftId AS leftId, j.rightId AS rightId
