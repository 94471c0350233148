// The pairs of entities that are judged to be one.
// parameters: none
// columns: leftId, rightId
MATCH (j:Judgement:Current {verdict: 'SAME'})
RETURN j.leftId AS leftId, j.rightId AS rightId
