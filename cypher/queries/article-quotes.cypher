// The bodies of some articles with every quote and mention from them.
// parameters: ids
// columns: id, body, bodyHash, quotes (each: id, quote, start, end), mentions (each: id, starts, ends, texts)
UNWIND $ids AS id
MATCH (a:Identity {id: id})
RETURN id, a.body AS body, a.bodyHash AS bodyHash,
  COLLECT { MATCH (a)<-[q:QUOTES]-(s:Statement) RETURN {id: s.id, quote: s.quote, start: q.start, end: q.end} } AS quotes,
  COLLECT { MATCH (a)<-[:QUOTES]-(s:Statement {type: 'DESCRIPTION'})
    RETURN {id: s.id, starts: s.mentionStarts, ends: s.mentionEnds, texts: s.mentionTexts} } AS mentions
