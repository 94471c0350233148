// Live articles, sorted.
// parameters: none
// columns: item
MATCH (a:Article)
WITH a ORDER BY a.id
RETURN a {.id, .headline, .format, .body, .bodyHash, .textHash, .publishedOn, .publication, .page, .section, .note} AS item
