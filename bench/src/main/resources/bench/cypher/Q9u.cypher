MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
OPTIONAL MATCH p = shortestPath((a)-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|LOCATED_IN*..6]-(b))
RETURN [n IN coalesce(nodes(p), []) | n {.id, .name, .type}] AS path
