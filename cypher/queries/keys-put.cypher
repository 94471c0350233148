// Gives states of entities their search keys.
// parameters: rows (each: id, recordedAt, null for the present state, keys)
// columns: none
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.recordedAt IS NULL
  MATCH (n:Entity {id: row.id})
  SET n += row.keys
}
CALL (row) {
  WITH row WHERE row.recordedAt IS NOT NULL
  MATCH (v:EntityVersion {entityId: row.id})
  WHERE v.recordedAt = row.recordedAt
  SET v += row.keys
}
