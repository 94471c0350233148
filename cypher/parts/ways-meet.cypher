CALL (splits, lefts, rights, ends, turned, deadline) {
  UNWIND splits AS split
  CALL (split, lefts, rights, ends, turned, deadline) {
    WITH lefts[split[0] - 1] AS fromLeft, rights[split[1] - 1] AS fromRight
    WHERE split[0] + split[1] <= $maxLength AND datetime.realtime().epochMillis < deadline
    UNWIND [way IN fromLeft | {left: way, x: way.x}] + [way IN fromRight | {right: way, x: way.x}] AS half
    WITH half.x AS x, collect(half.left) AS ls, collect(half.right) AS rs
    WHERE size(ls) > 0 AND size(rs) > 0
    WITH ls, rs ORDER BY ls[0].s * ls[0].k * rs[0].s DESC, ls[0].x.id
    UNWIND ls AS left
    UNWIND rs AS right
    WITH left, right LIMIT $maxNodes + 1
    WITH CASE WHEN none(n IN right.between WHERE n <> left.x AND n IN left.between) THEN {
        nodes: [ends[0]] + left.between + reverse(right.between)[1..] + ends[1],
        degrees: left.degrees + reverse(right.degrees)[1..], score: left.s * left.k * right.s} END AS path
    WITH CASE WHEN turned THEN {nodes: reverse(path.nodes), degrees: reverse(path.degrees), score: path.score}
      ELSE path END AS path
    ORDER BY round(path.score, 12) DESC, [n IN path.nodes | n.id]
    RETURN collect(CASE WHEN path.nodes IS NOT NULL THEN path END)[..$first] AS paths, count(*) > $maxNodes AS cut
  }
  WITH split, paths, cut ORDER BY split[0] + split[1]
  RETURN collect(paths) AS joined, collect(cut) AS joinCut
}
