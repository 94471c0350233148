// What a text finds: entities by name, alias, short form and pinyin, articles by headline and text; when nothing is found, what resembles it.
// parameters: search (of the text: letters, typed, pinyin, words, pairs, and for the indexes keyQuery, nameQuery, alikeQuery, looseNameQuery, headlineQuery, textQuery, looseTextQuery; '' finds nothing), scope (ofTypes: a clause for the entity queries, or ''; keyIndexes, nameIndexes, articleIndexes: where to look; past: whether the state at an instant is wanted; most: candidates of each query; least: of the loose ones), knownAt (that instant)
// columns: hits (each: node, state, tier, score), near (each: type, name, aliases), complete (whether each query had fewer than most)
CALL () {
  UNWIND $scope.keyIndexes AS index
  WITH index WHERE $search.letters <> ''
  CALL db.index.fulltext.queryNodes(index, $search.keyQuery + $scope.ofTypes, {limit: $scope.most}) YIELD node
  WITH node WHERE NOT $scope.past OR node.recordedAt <= $knownAt AND coalesce(node.retractedAt > $knownAt, true)
  RETURN collect(node) AS keyed
}
CALL () {
  UNWIND $scope.nameIndexes AS index
  WITH index WHERE $search.letters <> ''
  CALL db.index.fulltext.queryNodes(index, $search.nameQuery + $scope.ofTypes, {limit: $scope.most}) YIELD node
  WITH node WHERE NOT $scope.past OR node.recordedAt <= $knownAt AND coalesce(node.retractedAt > $knownAt, true)
  RETURN collect(node) AS named
}
CALL () {
  UNWIND $scope.articleIndexes AS index
  WITH index WHERE $search.letters <> ''
  CALL db.index.fulltext.queryNodes(index, $search.headlineQuery, {limit: $scope.most}) YIELD node
  RETURN collect(node) AS headed
}
// texts rank below all headlines, so they aren't asked when headlines alone are as many as may be
CALL (headed) {
  UNWIND $scope.articleIndexes AS index
  WITH index WHERE $search.textQuery <> '' AND size(headed) < $scope.most
  CALL db.index.fulltext.queryNodes(index, $search.textQuery, {limit: $scope.most}) YIELD node
  RETURN collect(node) AS told
}
WITH keyed, named, headed, told, size(keyed) + size(named) = 0 AS nameless
CALL (nameless) {
  UNWIND $scope.keyIndexes AS index
  WITH index WHERE nameless AND $search.alikeQuery <> ''
  CALL db.index.fulltext.queryNodes(index, $search.alikeQuery + $scope.ofTypes, {limit: $scope.most}) YIELD node
  WITH node WHERE NOT $scope.past OR node.recordedAt <= $knownAt AND coalesce(node.retractedAt > $knownAt, true)
  RETURN collect(node) AS alike
}
CALL (nameless) {
  UNWIND $scope.nameIndexes AS index
  WITH index WHERE nameless AND $search.looseNameQuery <> ''
  CALL db.index.fulltext.queryNodes(index, $search.looseNameQuery + $scope.ofTypes, {limit: $scope.least}) YIELD node
  WITH node WHERE NOT $scope.past OR node.recordedAt <= $knownAt AND coalesce(node.retractedAt > $knownAt, true)
  RETURN collect(node) AS loose
}
WITH *, nameless AND size(alike) + size(headed) + size(told) = 0 AS unknown
CALL (unknown) {
  UNWIND $scope.articleIndexes AS index
  WITH index WHERE unknown AND $search.looseTextQuery <> ''
  CALL db.index.fulltext.queryNodes(index, $search.looseTextQuery, {limit: $scope.least}) YIELD node
  RETURN collect(node) AS resembling
}
CALL (keyed, named, alike, loose) {
  UNWIND keyed + named + alike + loose AS state
  WITH DISTINCT state, state IN alike AS isAlike
  WITH state, isAlike, state.searchNames + state.searchShortNames AS forms
  WITH state, CASE
    WHEN state.searchNames[0] = $search.letters THEN 9.0
    WHEN $search.letters IN state.searchNames THEN 8.0
    WHEN $search.letters IN forms THEN 7.0
    WHEN $search.pinyin IN state.searchPinyin THEN 6.0
    WHEN any(form IN forms WHERE form STARTS WITH $search.letters) THEN 5.0
    WHEN $search.pinyin <> '' AND any(form IN state.searchPinyin WHERE form STARTS WITH $search.pinyin) THEN 5.0
    WHEN any(form IN forms WHERE form CONTAINS $search.letters) THEN 4.0
    WHEN all(word IN $search.words WHERE any(form IN forms WHERE form CONTAINS word)) THEN 3.0
    WHEN isAlike THEN 2.0
    ELSE size([pair IN $search.pairs WHERE any(form IN forms WHERE form CONTAINS pair)]) / (size($search.pairs) + 0.01)
  END AS tier, CASE WHEN $scope.past THEN coalesce(state.entityId, state.id) END AS id
  CALL (state, id) {
    WITH state, id WHERE $scope.past
    MATCH (n:Identity {id: id})
    RETURN n,
      COUNT {
        (n)<-[link:MENTIONS|PAST_MENTIONS|SUBORDINATE_TO|PAST_SUBORDINATE_TO]-()
        WHERE link.recordedAt <= $knownAt AND coalesce(link.retractedAt > $knownAt, true)
      } + COUNT {
        (n)-[link:ORGANIZED|PAST_ORGANIZED]->()
        WHERE link.recordedAt <= $knownAt AND coalesce(link.retractedAt > $knownAt, true)
      } AS links
    UNION ALL
    WITH state AS n WHERE NOT $scope.past
    RETURN n, COUNT { (n)<-[:MENTIONS]-() } + COUNT { (n)<-[:SUBORDINATE_TO]-() } + COUNT { (n)-[:ORGANIZED]->() } AS links
  }
  WITH n, state, tier,
    log(1 + links + CASE state.level WHEN 'NATIONAL' THEN 20 WHEN 'PROVINCIAL' THEN 5 ELSE 0 END) AS weight
  RETURN collect({node: n, state: state, tier: tier,
    score: round((tier + CASE WHEN tier < 1 THEN 0 ELSE weight / (1 + weight) END) / 10, 6)}) AS entities
}
// the headline is read only of those that were met by it
CALL (headed, told, resembling) {
  UNWIND [[true, false, headed], [false, true, [one IN told WHERE NOT one IN headed]], [false, false, resembling]] AS way
  WITH way[0] AS isHeaded, way[1] AS isTold, way[2] AS articles
  UNWIND articles AS article
  WITH article, isHeaded, isTold
  WHERE NOT $scope.past OR EXISTS {
    MATCH (i:Ingestion {articleId: article.id})
    WHERE i.recordedAt <= $knownAt AND coalesce(i.retractedAt > $knownAt, true)
  }
  WITH article, CASE
    WHEN isTold THEN 1.0
    WHEN article.headline = $search.typed THEN 9.0
    WHEN isHeaded AND article.headline STARTS WITH $search.typed THEN 5.0
    WHEN isHeaded THEN 4.0
    ELSE size([pair IN $search.pairs WHERE article.text CONTAINS pair OR article.headline CONTAINS pair])
      / (size($search.pairs) + 0.01)
  END AS tier
  WITH article, tier, duration.inDays(date('1970-01-01'), article.sortDate).days / 40000.0 AS age
  RETURN collect({node: article, state: article, tier: tier,
    score: round((tier + CASE WHEN tier < 1 OR age < 0 THEN 0 WHEN age > 0.99 THEN 0.99 ELSE age END) / 10, 6)}) AS reports
}
WITH entities, reports, any(hit IN entities WHERE hit.tier >= 3) AS sure,
  all(found IN [keyed, named, alike, headed, told] WHERE size(found) < $scope.most) AS complete
RETURN [hit IN entities + reports WHERE hit.tier >= 0.6] AS hits,
  CASE WHEN sure THEN [] ELSE [hit IN entities WHERE hit.tier >= 0.25
    | {type: hit.state.type, name: hit.state.name, aliases: hit.state.aliases}][..20] END AS near,
  complete
