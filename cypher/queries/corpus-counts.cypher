// How much the graph holds now.
// parameters: none
// columns: articles, entities, relations (between entities), statements, version
RETURN COUNT { (:Article) } AS articles, COUNT { (:Entity) } AS entities,
  COUNT { ()-[:ORGANIZED|PARTICIPATED_IN|WON|HOLDS_POSITION|SUBORDINATE_TO|UNION_OF|HELD_AT|PART_OF|ABOUT|LOCATED_IN]->() } AS relations,
  COUNT { (:Statement:Current) } AS statements,
  coalesce(COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version }[0], 0) AS version
