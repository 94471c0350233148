// Stores earlier states of entities.
// parameters: rows (property maps)
// columns: none
UNWIND $rows AS row
CREATE (v:EntityVersion)
SET v = row
