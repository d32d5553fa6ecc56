// Removes the judgements about who is meant in an article that is purged.
// row: article
UNWIND $rows AS row
MATCH (judgement:Judgement {article: row.article})
DELETE judgement
