// Figures as projected, sorted.
// parameters: none
// columns: item
MATCH (f:Figure)
WITH f ORDER BY f.id
RETURN f {.id, .measure, .value, .unit, .approximate, .counted, .confidence, .statementCount, .sourceCount} AS item
