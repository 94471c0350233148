// +validAt
AND coalesce(r.validFromDay <= $validAt, true) AND coalesce(r.validToDay >= $validAt, true)
// -validAt
// +knownAt
AND r.recordedAt <= $knownAt AND coalesce(r.retractedAt > $knownAt, true)
// -knownAt
