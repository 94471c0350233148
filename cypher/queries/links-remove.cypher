// Removes projected relations.
// parameters: rows (each: type, from, to, id, recordedAt)
// columns: removed
UNWIND $rows AS row
MATCH (a:Identity {id: row.from}), (b:Identity {id: row.to})
MATCH (a)-[r:$(row.type)]->(b)
WHERE r.id = row.id AND r.recordedAt = row.recordedAt
DELETE r
RETURN count(r) AS removed
