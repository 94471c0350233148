r.confidence >= $minConfidence AND r.sourceCount >= $minSources
// +during
AND none(day IN [r.validToDay, coalesce(x.endsTo, x.startsTo), coalesce(y.endsTo, y.startsTo)]
  WHERE coalesce(day < $during.from, false))
AND none(day IN [r.validFromDay, x.startsFrom, y.startsFrom] WHERE coalesce(day > $during.to, false))
// -during
// include link-shows
