// Every description, current or closed, by some articles.
// parameters: articleIds
// columns: articleId, subjectId, eventType, starts, ends, texts, recordedAt, retractedAt
UNWIND $articleIds AS articleId
MATCH (s:Statement {articleId: articleId, type: 'DESCRIPTION'})
RETURN articleId, s.subjectId AS subjectId, s.eventType AS eventType, s.mentionStarts AS starts, s.mentionEnds AS ends,
  s.mentionTexts AS texts, s.recordedAt AS recordedAt, s.retractedAt AS retractedAt
