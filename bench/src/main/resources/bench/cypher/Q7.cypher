CALL db.index.fulltext.queryNodes('articleTexts', $words, {limit: 20}) YIELD node AS a
RETURN collect(a {.id, .headline, publishedOn: toString(a.publishedOn), .publication}) AS articles
