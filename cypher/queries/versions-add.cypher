// Stores earlier states of entities.
// Parameters: rows (property maps)
// Columns: none
UNWIND $rows AS row
CREATE (v:EntityVersion)
SET v = row
