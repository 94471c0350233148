MATCH (o:Entity {id: $union})
RETURN o {.id, .name, .aliases, .kind, .level} AS node
