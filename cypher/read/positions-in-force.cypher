// Of some positions those in force: between whom, and in which words of which article.
// $ids: the positions
UNWIND $ids AS id
MATCH (position:Position {id: id})
WHERE position.current = true
RETURN position,
       [(position)<-[:STATED]-(actor:Actor) | actor] AS speakers,
       [(position)-[:ABOUT]->(target:Entity) | target] AS targets,
       [(position)-[:ADDRESSED_TO]->(actor:Actor) | actor] AS addressees,
       [(position)-[:REPORTED_BY]->(actor:Actor) | actor] AS reporters,
       [(position)-[evidence:EVIDENCED_BY]->(version:Version)<-[:HAS_VERSION]-(article:Article)
         WHERE version.current = true AND evidence.rank = 0 | {
         quote: evidence.quote,
         startOffset: evidence.startOffset,
         endOffset: evidence.endOffset,
         rule: evidence.rule,
         version: version.id,
         extractor: version.extractor,
         article: article.id,
         url: article.url,
         title: article.title,
         publisher: article.publisher,
         language: article.language,
         publishedAt: article.publishedAt
       }] AS places
