// Claims the article for one update, and creates it when it is new. `revision` is the one that the update was computed
// against: if another update came between, the last line breaks the uniqueness of ids, so that nothing of this one is
// stored. Writing the counter locks the article until the end of the transaction.
// row: id, revision
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
  ON CREATE SET article.revision = 0
SET article.revision = article.revision + 1
WITH article, row
WHERE article.revision <> row.revision + 1
CREATE (:Article {id: row.id})
