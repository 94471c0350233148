MATCH (a:Article {id: $article})
CALL (a) {
  MATCH (a)-[m:MENTIONS]->(n)
  WITH m, n ORDER BY m.start LIMIT 100
  RETURN collect({start: m.start, end: m.end, text: m.text, id: n.id, name: n.name}) AS mentions
}
RETURN a {.id, .headline, publishedOn: toString(a.publishedOn), mentions: mentions} AS node
