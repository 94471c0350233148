// The current descriptions of an article.
// Parameters: articleId
// Columns: subjectId, eventType, starts, ends, texts
MATCH (s:Statement:Current {articleId: $articleId, type: 'DESCRIPTION'})
RETURN s.subjectId AS subjectId, s.eventType AS eventType, s.mentionStarts AS starts, s.mentionEnds AS ends, s.mentionTexts AS texts
