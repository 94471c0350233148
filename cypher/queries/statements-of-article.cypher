// The current descriptions of an article.
// parameters: articleId
// columns: subjectId, eventType, starts, ends, texts
MATCH (s:Statement:Current {articleId: $articleId, type: 'DESCRIPTION'})
RETURN s.subjectId AS subjectId, s.eventType AS eventType, s.mentionStarts AS starts, s.mentionEnds AS ends, s.mentionTexts AS texts
