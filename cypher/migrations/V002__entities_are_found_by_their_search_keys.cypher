DROP INDEX entityNames IF EXISTS;
CREATE FULLTEXT INDEX entityKeys IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchNames, n.searchShortNames, n.searchPinyin, n.type] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX entityWords IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchNames, n.searchShortNames, n.type] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX versionKeys IF NOT EXISTS FOR (n:EntityVersion) ON EACH [n.searchNames, n.searchShortNames, n.searchPinyin, n.type] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX versionWords IF NOT EXISTS FOR (n:EntityVersion) ON EACH [n.searchNames, n.searchShortNames, n.type] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX formerArticleTexts IF NOT EXISTS FOR (n:FormerArticle) ON EACH [n.headline, n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
