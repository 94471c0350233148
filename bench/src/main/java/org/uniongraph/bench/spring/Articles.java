package org.uniongraph.bench.spring;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.query.Query;

interface Articles extends Neo4jRepository<Article, String> {
    @Query(
            "MATCH (:Person {id: $id})<-[:MENTIONS]-(a:Article) WITH DISTINCT a RETURN a ORDER BY a.sortDate DESC, a.id DESC LIMIT $first")
    List<Article> naming(String id, int first);

    @Query("CALL db.index.fulltext.queryNodes('articleTexts', $words, {limit: $first}) YIELD node RETURN node")
    List<Article> search(String words, int first);
}
