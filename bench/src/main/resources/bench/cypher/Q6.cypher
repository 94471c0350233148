MATCH (:Union {id: $union})<-[:SUBORDINATE_TO*0..12]-(o)
WITH DISTINCT o
MATCH (o)-[:ORGANIZED]->(e)
WHERE e.startsFrom <= date($to) AND coalesce(e.endsTo, e.startsTo) >= date($from)
WITH DISTINCT e
WITH e.eventType AS type, substring(toString(e.startsFrom), 0, 7) AS month, count(*) AS count ORDER BY type, month
RETURN collect({type: type, month: month, count: count}) AS rows
