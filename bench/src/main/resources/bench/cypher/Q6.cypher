MATCH (:Union {id: $union})<-[:SUBORDINATE_TO*0..12]-(o)
WITH DISTINCT o
MATCH (o)-[:ORGANIZED]->(e)
WHERE e.startsFrom >= date($from) AND e.startsTo <= date($to)
WITH DISTINCT e
WITH e.eventType AS type, e.startsFrom.month AS month, count(*) AS count ORDER BY type, month
RETURN collect({type: type, month: month, count: count}) AS rows
