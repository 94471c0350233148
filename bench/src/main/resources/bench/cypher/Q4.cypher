MATCH (e:Event)
WHERE e.sortDate IS NOT NULL AND e.id IS NOT NULL AND e.eventType = $type
  AND e.startsFrom <= date($to) AND e.sortDate <= date($to) AND coalesce(e.endsTo, e.startsTo) >= date($from)
WITH e ORDER BY e.sortDate DESC, e.id DESC LIMIT 50
RETURN collect(e {.id, .name, .start, organizers: [(e)<-[:ORGANIZED]-(o) | o {.id, .name}]}) AS events
