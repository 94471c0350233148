// Takes a judgement back; it stays in the history.
// parameters: id, now
// columns: leftId, rightId
MATCH (j:Judgement:Current {id: $id})
SET j.retractedAt = $now
REMOVE j:Current
RETURN j.leftId AS leftId, j.rightId AS rightId
