// Entities with their present and earlier states, a page at a time, to make their search keys.
// parameters: after (the last id of the page before, or ''), size
// columns: id, states (each: recordedAt, null for the present state, type, name, aliases)
CALL () {
  MATCH (n:Identity)
  WHERE n.id STARTS WITH 'e' AND n.id > $after
  RETURN n.id AS id ORDER BY id LIMIT $size
}
CALL (id) {
  OPTIONAL MATCH (n:Entity {id: id})
  RETURN collect({recordedAt: null, type: n.type, name: n.name, aliases: n.aliases}) AS present
}
CALL (id) {
  MATCH (v:EntityVersion {entityId: id})
  RETURN collect({recordedAt: v.recordedAt, type: v.type, name: v.name, aliases: v.aliases}) AS past
}
RETURN id, [state IN present + past WHERE state.name IS NOT NULL] AS states ORDER BY id
