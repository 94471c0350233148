// The graph that the cases ask about, as docs/graph.md stores it. Invented, but of the usual shape.
// Statements end with a semicolon at the end of a line.

// Organisations, present. Their ids sort as their numbers do.
UNWIND [
  {id: 'e01', type: 'Union', name: '中华全国总工会', aliases: ['全总', '全国总工会'], kind: 'UNION', level: 'NATIONAL'},
  {id: 'e02', type: 'Union', name: '江苏省总工会', aliases: ['省总'], kind: 'UNION', level: 'PROVINCIAL'},
  {id: 'e03', type: 'Union', name: '苏州市总工会', aliases: [], kind: 'UNION', level: 'CITY'},
  {id: 'e04', type: 'Union', name: '昆山市总工会', aliases: [], kind: 'UNION', level: 'DISTRICT'},
  {id: 'e05', type: 'Union', name: '昆山钢铁厂工会', aliases: [], kind: 'UNION', level: 'GRASSROOTS'},
  {id: 'e06', type: 'OtherOrganization', name: '昆山钢铁厂', aliases: ['昆钢'], kind: 'ENTERPRISE'},
  {id: 'e07', type: 'OtherOrganization', name: '江苏工人报', aliases: [], kind: 'MEDIA'},
  {id: 'e08', type: 'Union', name: '环甲工会', aliases: [], kind: 'UNION'},
  {id: 'e09', type: 'Union', name: '环乙工会', aliases: [], kind: 'UNION'},
  {id: 'e10', type: 'OtherOrganization', name: '苏州市人民政府', aliases: ['市政府'], kind: 'GOVERNMENT'}
] AS o
CREATE (n:Identity:Entity:Organization)
SET n = o, n.recordedAt = datetime('2024-05-01T08:00:00Z')
FOREACH (x IN CASE WHEN o.type = 'Union' THEN [1] ELSE [] END | SET n:`Union`);

UNWIND [
  {id: 'e21', name: '张伟'}, {id: 'e22', name: '李娜'}, {id: 'e23', name: '王芳'}, {id: 'e24', name: '张伟'},
  {id: 'e25', name: '陈记者'}
] AS p
CREATE (n:Identity:Entity:Person)
SET n = p, n.type = 'Person', n.aliases = [], n.recordedAt = datetime('2024-05-01T08:00:00Z');

UNWIND [
  {id: 'e41', name: '江苏省'}, {id: 'e42', name: '苏州市'}, {id: 'e43', name: '昆山市'}, {id: 'e44', name: '昆山文化广场'}
] AS p
CREATE (n:Identity:Entity:Place)
SET n = p, n.type = 'Place', n.aliases = [], n.recordedAt = datetime('2024-05-01T08:00:00Z');

UNWIND [{id: 'e51', name: '中华全国总工会成立100周年'}, {id: 'e52', name: '职工技能'}] AS t
CREATE (n:Identity:Entity:Topic)
SET n = t, n.type = 'Topic', n.aliases = [], n.recordedAt = datetime('2024-05-01T08:00:00Z');

UNWIND [
  {id: 'e31', name: '职工技能大赛', eventType: 'COMPETITION', theme: '匠心', start: '2024-05-08', end: '2024-05-10'},
  {id: 'e32', name: '焊工比赛', eventType: 'COMPETITION', start: '2024-05-09'},
  {id: 'e33', name: '百年庆祝大会', eventType: 'CEREMONY', start: '2025-05-01'},
  {id: 'e34', name: '慰问一线职工', eventType: 'VISIT', dateText: '近日', resolvedAgainst: date('2024-06-01')},
  {id: 'e35', name: '法律咨询', eventType: 'CONSULTATION', start: '2024-05'},
  {id: 'e36', name: '职工运动会', eventType: 'SPORTS', start: '2023'},
  {id: 'e37', name: '工会干部培训', eventType: 'TRAINING', start: '2024-06-01'},
  {id: 'e38', name: '植树', eventType: 'VOLUNTEERING', start: '2024-03-12'}
] AS e
WITH e, CASE size(e.start) WHEN 10 THEN date(e.start) WHEN 7 THEN date(e.start + '-01') WHEN 4 THEN date(e.start + '-01-01') END AS from
WITH e, from, CASE size(e.start) WHEN 10 THEN from WHEN 7 THEN from + duration('P1M') - duration('P1D')
  WHEN 4 THEN date(e.start + '-12-31') END AS to
CREATE (n:Identity:Entity:Event)
SET n = e, n.type = 'Event', n.aliases = [], n.startsFrom = from, n.startsTo = to,
    n.endsFrom = date(e.end), n.endsTo = date(e.end), n.sortDate = coalesce(from, e.resolvedAgainst),
    n.recordedAt = datetime('2024-05-01T08:00:00Z');

UNWIND [
  {id: 'a01', headline: '职工技能大赛在昆山举行', publishedOn: date('2024-05-11'), publication: '江苏工人报', page: '01',
   text: '苏州市总工会5月8日在昆山文化广场主办职工技能大赛。张伟获一等奖。近300名职工参加。'},
  {id: 'a02', headline: '工会慰问一线职工', publishedOn: date('2024-06-01'), publication: '江苏工人报', page: '02',
   text: '近日，昆山市总工会慰问一线职工。'},
  {id: 'a03', headline: '技能大赛落幕', publishedOn: date('2024-05-12'), publication: '苏州日报',
   text: '苏州市总工会主办的职工技能大赛落幕。'},
  {id: 'a04', headline: '无日期的来稿', text: '昆山钢铁厂工会隶属昆山市总工会。'}
] AS a
CREATE (n:Article)
SET n = a, n.body = a.text, n.format = 'PLAIN_TEXT', n.bodyHash = a.id, n.textHash = a.id,
    n.sortDate = coalesce(a.publishedOn, date('0001-01-01')), n.recordedAt = datetime('2024-05-01T08:00:00Z')
CREATE (:Ingestion {articleId: a.id, recordedAt: datetime('2024-05-01T08:00:00Z')});

// Relations: type, from, to and what else they carry.
UNWIND [
  {t: 'SUBORDINATE_TO', f: 'e02', o: 'e01', p: {id: 'r01'}},
  {t: 'SUBORDINATE_TO', f: 'e03', o: 'e02', p: {id: 'r02'}},
  {t: 'SUBORDINATE_TO', f: 'e04', o: 'e03', p: {id: 'r03'}},
  {t: 'SUBORDINATE_TO', f: 'e05', o: 'e04', p: {id: 'r04'}},
  {t: 'SUBORDINATE_TO', f: 'e08', o: 'e09', p: {id: 'r05'}},
  {t: 'SUBORDINATE_TO', f: 'e09', o: 'e08', p: {id: 'r06'}},
  {t: 'UNION_OF', f: 'e05', o: 'e06', p: {id: 'r07'}},
  {t: 'LOCATED_IN', f: 'e42', o: 'e41', p: {id: 'r08'}},
  {t: 'LOCATED_IN', f: 'e43', o: 'e42', p: {id: 'r09'}},
  {t: 'LOCATED_IN', f: 'e44', o: 'e43', p: {id: 'r10'}},
  {t: 'LOCATED_IN', f: 'e06', o: 'e43', p: {id: 'r11'}},
  {t: 'ORGANIZED', f: 'e03', o: 'e31', p: {id: 'r12', role: 'HOST', statementCount: 2, sourceCount: 2, confidence: 0.95}},
  {t: 'ORGANIZED', f: 'e10', o: 'e31', p: {id: 'r13', role: 'SUPPORTER'}},
  {t: 'ORGANIZED', f: 'e04', o: 'e32', p: {id: 'r14', role: 'HOST'}},
  {t: 'ORGANIZED', f: 'e01', o: 'e33', p: {id: 'r15', role: 'HOST'}},
  {t: 'ORGANIZED', f: 'e04', o: 'e34', p: {id: 'r16', role: 'HOST'}},
  {t: 'ORGANIZED', f: 'e03', o: 'e35', p: {id: 'r17', role: 'HOST'}},
  {t: 'ORGANIZED', f: 'e03', o: 'e37', p: {id: 'r18', role: 'HOST'}},
  {t: 'PARTICIPATED_IN', f: 'e21', o: 'e31', p: {id: 'r19', role: 'COMPETITOR'}},
  {t: 'PARTICIPATED_IN', f: 'e22', o: 'e31', p: {id: 'r20', role: 'GUEST'}},
  {t: 'PARTICIPATED_IN', f: 'e05', o: 'e31', p: {id: 'r21', role: 'COMPETITOR'}},
  {t: 'WON', f: 'e21', o: 'e31', p: {id: 'r22', award: '一等奖'}},
  {t: 'WON', f: 'e05', o: 'e31', p: {id: 'r23', award: '优秀组织奖'}},
  {t: 'HOLDS_POSITION', f: 'e22', o: 'e03', p: {id: 'r24', title: '主席', validFrom: '2020', validFromDay: date('2020-01-01'),
    validTo: '2022', validToDay: date('2022-12-31')}},
  {t: 'HOLDS_POSITION', f: 'e22', o: 'e03', p: {id: 'r25', title: '主席', validFrom: '2024-01', validFromDay: date('2024-01-01')}},
  {t: 'HOLDS_POSITION', f: 'e23', o: 'e03', p: {id: 'r26', title: '副主席'}},
  {t: 'HOLDS_POSITION', f: 'e24', o: 'e05', p: {id: 'r27', title: '主席'}},
  {t: 'HELD_AT', f: 'e31', o: 'e44', p: {id: 'r28'}},
  {t: 'HELD_AT', f: 'e32', o: 'e06', p: {id: 'r29'}},
  {t: 'PART_OF', f: 'e32', o: 'e31', p: {id: 'r30'}},
  {t: 'ABOUT', f: 'e33', o: 'e51', p: {id: 'r31'}},
  {t: 'ABOUT', f: 'e31', o: 'e52', p: {id: 'r32'}},
  {t: 'ABOUT', f: 'e31', o: 'e51', p: {id: 'r33'}},
  {t: 'ABOUT', f: 'e32', o: 'e52', p: {id: 'r34'}}
] AS r
MATCH (f:Identity {id: r.f}), (o:Identity {id: r.o})
CREATE (f)-[x:$(r.t)]->(o)
SET x.confidence = 0.9, x.statementCount = 1, x.sourceCount = 1, x.recordedAt = datetime('2024-05-01T08:00:00Z')
SET x += r.p;

MATCH (p:Person {id: 'e25'}), (a:Article)
WHERE a.id IN ['a01', 'a02']
CREATE (p)-[:AUTHORED {id: 'w' + a.id, role: 'REPORTER', confidence: 0.99, statementCount: 1, sourceCount: 1,
  recordedAt: datetime('2024-05-01T08:00:00Z')}]->(a);

MATCH (e:Event {id: 'e31'})
CREATE (e)-[:HAS_FIGURE {id: 'f01', confidence: 0.8, statementCount: 1, sourceCount: 1,
    recordedAt: datetime('2024-05-01T08:00:00Z')}]->
  (:Figure {id: 'f01', measure: 'PARTICIPANTS', value: 300.0, unit: '名', approximate: true, counted: '职工',
    confidence: 0.8, statementCount: 1, sourceCount: 1, recordedAt: datetime('2024-05-01T08:00:00Z')});

UNWIND [
  {a: 'a01', e: 'e03', s: 0, t: '苏州市总工会'}, {a: 'a01', e: 'e44', s: 11, t: '昆山文化广场'},
  {a: 'a01', e: 'e31', s: 19, t: '职工技能大赛'}, {a: 'a01', e: 'e21', s: 26, t: '张伟'},
  {a: 'a02', e: 'e04', s: 3, t: '昆山市总工会'}, {a: 'a02', e: 'e34', s: 9, t: '慰问一线职工'},
  {a: 'a03', e: 'e03', s: 0, t: '苏州市总工会'}, {a: 'a03', e: 'e31', s: 9, t: '职工技能大赛'},
  {a: 'a04', e: 'e05', s: 0, t: '昆山钢铁厂工会'}, {a: 'a04', e: 'e04', s: 9, t: '昆山市总工会'}
] AS m
MATCH (a:Article {id: m.a}), (e:Identity {id: m.e})
CREATE (a)-[:MENTIONS {id: 'm' + m.a + m.e, start: m.s, end: m.s + size(m.t), text: m.t,
  recordedAt: datetime('2024-05-01T08:00:00Z')}]->(e);

UNWIND [['a01', 'e31'], ['a02', 'e34'], ['a03', 'e31']] AS pair
MATCH (a:Article {id: pair[0]}), (e:Event {id: pair[1]})
CREATE (a)-[:REPORTS_ON {id: 'n' + pair[0] + pair[1], recordedAt: datetime('2024-05-01T08:00:00Z')}]->(e);

UNWIND [
  {id: 's01', a: 'a01', type: 'ORGANIZED', supports: 'r12', subjectId: 'e03', objectId: 'e31', role: 'HOST', confidence: 0.9,
   quote: '苏州市总工会5月8日在昆山文化广场主办职工技能大赛', s: 0},
  {id: 's02', a: 'a03', type: 'ORGANIZED', supports: 'r12', subjectId: 'e90', objectId: 'e31', role: 'HOST', confidence: 0.8,
   quote: '苏州市总工会主办的职工技能大赛', s: 0},
  {id: 's03', a: 'a01', type: 'WON', supports: 'r22', subjectId: 'e21', objectId: 'e31', award: '一等奖', confidence: 0.9,
   quote: '张伟获一等奖', s: 26},
  {id: 's04', a: 'a01', type: 'FIGURE', supports: 'f01', subjectId: 'e31', measure: 'PARTICIPANTS', value: 300.0, unit: '名',
   confidence: 0.8, quote: '近300名职工参加', s: 33},
  {id: 's05', a: 'a01', type: 'DESCRIPTION', supports: 'e31', subjectId: 'e31', name: '职工技能大赛', confidence: 0.9,
   quote: '职工技能大赛', s: 19},
  {id: 's06', a: 'a03', type: 'DESCRIPTION', supports: 'e31', subjectId: 'e31', name: '职工技能大赛', confidence: 0.7,
   quote: '职工技能大赛', s: 9},
  {id: 's07', a: 'a04', type: 'SUBORDINATE_TO', supports: 'r04', subjectId: 'e05', objectId: 'e04', confidence: 0.9,
   quote: '昆山钢铁厂工会隶属昆山市总工会', s: 0},
  {id: 's08', a: 'a01', type: 'AUTHORED', supports: 'wa01', subjectId: 'e25', role: 'REPORTER', confidence: 0.99,
   quote: '苏州市总工会', s: 0}
] AS s
MATCH (a:Article {id: s.a})
CREATE (n:Statement:Current)-[:QUOTES {start: s.s, end: s.s + size(s.quote)}]->(a)
SET n = s, n.s = null, n.a = null, n.articleId = s.a, n.textHash = s.a, n.sentence = s.quote + '。', n.extractor = 'grammar',
    n.rule = toLower(s.type), n.status = 'ACCEPTED', n.recordedAt = datetime('2024-05-01T08:00:00Z');

CREATE (:MergedEntity {id: 'e90', canonicalId: 'e03'}),
  (:Judgement:Current {id: 'j01', verdict: 'SAME', leftId: 'e03', rightId: 'e90', score: 0.97, reasons: [], by: 'name',
    recordedAt: datetime('2024-05-01T08:00:00Z')}),
  (:Judgement:Current {id: 'j02', verdict: 'UNSURE', leftId: 'e21', rightId: 'e24', score: 0.5, reasons: [], by: 'name',
    recordedAt: datetime('2024-05-01T08:00:00Z')}),
  (:Graph {id: 'graph', version: 7, changedAt: datetime('2024-05-01T08:00:00Z')});

// The past. On 2024-04-01 the graph knew 苏州市总工会 as 苏州总工会, an article a05 since retracted, what only that article
// said, and nothing of the rest.
MATCH (n:Identity {id: 'e03'})
CREATE (:EntityVersion {id: 'e03', entityId: 'e03', type: 'Union', name: '苏州总工会', aliases: [], kind: 'UNION',
  recordedAt: datetime('2024-03-01T08:00:00Z'), retractedAt: datetime('2024-05-01T08:00:00Z')});

CREATE (n:Identity {id: 'e39', type: 'Event'})
CREATE (:EntityVersion {id: 'e39', entityId: 'e39', type: 'Event', name: '春季长跑', aliases: [], eventType: 'SPORTS',
  start: '2024-03-20', startsFrom: date('2024-03-20'), startsTo: date('2024-03-20'), sortDate: date('2024-03-20'),
  recordedAt: datetime('2024-03-01T08:00:00Z'), retractedAt: datetime('2024-04-15T08:00:00Z')});

CREATE (a:FormerArticle {id: 'a05', headline: '春季长跑开跑', publishedOn: date('2024-03-21'), publication: '苏州日报',
  body: '苏州总工会主办春季长跑。', text: '苏州总工会主办春季长跑。', format: 'PLAIN_TEXT', bodyHash: 'a05', textHash: 'a05',
  sortDate: date('2024-03-21'), recordedAt: datetime('2024-03-01T08:00:00Z'),
  retractedAt: datetime('2024-04-15T08:00:00Z')})
CREATE (:Ingestion {articleId: 'a05', recordedAt: datetime('2024-03-01T08:00:00Z'),
  retractedAt: datetime('2024-04-15T08:00:00Z')})
CREATE (s:Statement {id: 's09', type: 'ORGANIZED', articleId: 'a05', textHash: 'a05', subjectId: 'e03', objectId: 'e39',
  role: 'HOST', quote: '苏州总工会主办春季长跑', sentence: '苏州总工会主办春季长跑。', extractor: 'grammar', rule: 'organized',
  confidence: 0.9, status: 'ACCEPTED', supports: 'r90', recordedAt: datetime('2024-03-01T08:00:00Z'),
  retractedAt: datetime('2024-04-15T08:00:00Z')})
CREATE (s)-[:QUOTES {start: 0, end: 11}]->(a)
WITH a
MATCH (o:Identity {id: 'e03'}), (e:Identity {id: 'e39'})
CREATE (o)-[:PAST_ORGANIZED {id: 'r90', role: 'HOST', confidence: 0.9, statementCount: 1, sourceCount: 1,
  recordedAt: datetime('2024-03-01T08:00:00Z'), retractedAt: datetime('2024-04-15T08:00:00Z')}]->(e)
CREATE (a)-[:PAST_MENTIONS {id: 'ma05e39', start: 7, end: 11, text: '春季长跑',
  recordedAt: datetime('2024-03-01T08:00:00Z'), retractedAt: datetime('2024-04-15T08:00:00Z')}]->(e)
CREATE (a)-[:PAST_REPORTS_ON {id: 'na05e39',
  recordedAt: datetime('2024-03-01T08:00:00Z'), retractedAt: datetime('2024-04-15T08:00:00Z')}]->(e);
