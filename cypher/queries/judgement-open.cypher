// Stores a judgement, unless it stands already.
// parameters: id, properties, now
// columns: opened
OPTIONAL MATCH (old:Judgement:Current {id: $id})
WITH old IS NULL AS opened
CALL (opened) {
  WITH opened WHERE opened
  CREATE (j:Judgement:Current)
  SET j = $properties, j.recordedAt = $now
}
RETURN opened
