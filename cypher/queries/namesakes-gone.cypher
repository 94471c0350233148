// Takes back the doubts about people whom nothing describes any more.
// parameters: ids, by, now
// columns: none
UNWIND $ids AS id
MATCH (n:Identity {id: id})
WHERE NOT n:Entity
CALL (id) {
  MATCH (j:Judgement {leftId: id})
  RETURN j
  UNION
  MATCH (j:Judgement {rightId: id})
  RETURN j
}
WITH DISTINCT j
WHERE j:Current AND j.by = $by
SET j.retractedAt = $now
REMOVE j:Current
