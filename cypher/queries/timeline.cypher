// How many events began in each stretch of time. The first line stands for the choice of the events, as in event-groups.cypher.
// An event whose beginning lies in several stretches belongs to none. No stretches are made when there would be too many.
// parameters: interval (unit, months or else days), from (null for the first that isn't empty), to (likewise), most
// columns: buckets (label, start, end, count), size, first, last, undated, imprecise, outside
MATCH (event:Event) WITH event, event AS state
WITH state.startsFrom AS first, coalesce(state.startsTo, state.startsFrom) AS last, count(*) AS number
WITH CASE WHEN first IS NOT NULL THEN date.truncate($interval.unit, first) END AS start,
  CASE WHEN first IS NOT NULL THEN date.truncate($interval.unit, last) END AS end, number
WITH sum(CASE WHEN start IS NULL THEN number ELSE 0 END) AS undated,
  sum(CASE WHEN start <> end THEN number ELSE 0 END) AS imprecise,
  collect(CASE WHEN start = end THEN {start: start, count: number} END) AS filled
WITH undated, imprecise, filled, CASE WHEN $from IS NOT NULL THEN date.truncate($interval.unit, $from) END AS from,
  CASE WHEN $to IS NOT NULL THEN date.truncate($interval.unit, $to) END AS to
CALL (filled, from, to) {
  UNWIND CASE filled WHEN [] THEN [null] ELSE filled END AS one
  RETURN min(one.start) AS earliest, max(one.start) AS latest,
    sum(CASE WHEN one.start < from OR one.start > to THEN one.count ELSE 0 END) AS outside
}
WITH undated, imprecise, outside, filled, coalesce(from, earliest) AS first, coalesce(to, latest) AS last
WITH undated, imprecise, outside, first, last, filled, CASE
  WHEN first IS NULL OR last IS NULL OR first > last THEN 0
  WHEN $interval.months = 0 THEN duration.inDays(first, last).days / $interval.days + 1
  ELSE ((last.year - first.year) * 12 + last.month - first.month) / $interval.months + 1 END AS size
CALL (filled, size, first, last) {
  UNWIND [i IN CASE WHEN size > $most THEN [] ELSE range(0, size - 1) END |
      {start: first + duration({months: i * $interval.months, days: i * $interval.days}), count: 0}]
    + [one IN filled WHERE size <= $most AND one.start >= first AND one.start <= last] AS one
  WITH one.start AS start, sum(one.count) AS count
  WITH start, start + duration({months: $interval.months, days: $interval.days - 1}) AS end, count, CASE $interval.unit
    WHEN 'day' THEN toString(start)
    WHEN 'week' THEN start.weekYear + '-W' + right('0' + start.week, 2)
    WHEN 'month' THEN left(toString(start), 7)
    WHEN 'quarter' THEN start.year + '-Q' + start.quarter
    ELSE toString(start.year) END AS label
  ORDER BY start
  RETURN collect({label: label, start: start, end: end, count: count}) AS buckets
}
RETURN buckets, size, first, last, undated, imprecise, outside
