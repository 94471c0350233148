// Entities as projected, sorted.
// parameters: none
// columns: item
MATCH (n:Entity)
WITH n ORDER BY n.id
RETURN n {.id, .type, .name, .aliases, .kind, .level, .eventType, .theme, .start, .end, .dateText, .resolvedAgainst} AS item
