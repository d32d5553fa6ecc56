import { describe, expect, it } from 'vitest';
import { lintCypher } from './lint.js';
import { RULES } from './rules.js';

/** What each rule forbids, and what looks like it and is allowed. */
const CASES: Readonly<Record<string, { readonly bad: readonly string[]; readonly good: readonly string[] }>> =
  {
    'label expression': {
      bad: [
        'MATCH (n:Actor|Place) RETURN n',
        'MATCH (n:Actor&Entity) RETURN n',
        'MATCH (:!Actor) RETURN 1 AS x',
        'MATCH (n) WHERE n:Actor|Place RETURN n',
      ],
      good: [
        'MATCH (n:Actor)-[link:STATED|ABOUT]-(p:Position) RETURN n',
        'MATCH (n:Entity) WHERE n:Actor OR n:Place RETURN n',
        'MATCH (a:Actor)-[:SUPPORTS|OPPOSES]->(b:Entity) RETURN a, b',
        'MATCH (n:Actor:Entity) RETURN [x IN collect(n) WHERE x:State | x.name] AS names',
      ],
    },
    'dynamic label': {
      bad: [
        'MATCH (n:$(label)) RETURN n',
        'MATCH (n:Entity) SET n:$(row.kind)',
        'MATCH (n:$any($kinds)) RETURN n',
      ],
      good: ['MATCH (n:Entity {id: $id}) SET n:__TYPE__', 'RETURN {id: row.id, key: x} AS map'],
    },
    'inline WHERE': {
      bad: [
        'MATCH (n:Actor WHERE n.id = $id) RETURN n',
        'MATCH (n WHERE n.id = $id) RETURN n',
        'MATCH (a:Actor)-[r:MET WHERE r.date IS NOT NULL]->(b:Actor) RETURN a',
      ],
      good: [
        'MATCH (n:Actor) WHERE n.id = $id RETURN n',
        'MATCH (n:Actor) WHERE any(x IN n.aliases WHERE x = $name) RETURN n',
        'MATCH (n:Actor) RETURN [(n)-[:STATED]->(p:Position) WHERE p.current | p.id] AS ids',
      ],
    },
    'quantified path': {
      bad: [
        'MATCH (a:Place)((x:Place)-[:LOCATED_IN]->(y:Place)){1,3}(b:Place) RETURN a',
        'MATCH (a:Place)-[:LOCATED_IN]->+(b:Place) RETURN a',
        'MATCH (a:Place)-[:LOCATED_IN]->{1,3}(b:Place) RETURN a',
      ],
      good: [
        'MATCH (a:Place)-[:LOCATED_IN*1..3]->(b:Place) RETURN a',
        'MATCH (a:Place) RETURN (count(a) + 1) * 2 AS n',
        'RETURN ((1 + 2) - (3 - 4)) * 5 AS n',
      ],
    },
    SHORTEST: {
      bad: ['MATCH p = SHORTEST 1 (a:Actor)-[:MET*]-(b:Actor) RETURN p'],
      good: ['MATCH p = shortestPath((a:Actor)-[:MET*..5]-(b:Actor)) RETURN p'],
    },
    'COLLECT subquery': {
      bad: ['MATCH (a:Actor) RETURN COLLECT { MATCH (a)-[:STATED]->(p:Position) RETURN p.id } AS ids'],
      good: ['MATCH (a:Actor) RETURN collect({id: a.id}) AS maps'],
    },
    'IN TRANSACTIONS': {
      bad: ['CALL { MATCH (n:Actor) DELETE n } IN TRANSACTIONS OF 100 ROWS'],
      good: ['MATCH (n:Actor) WHERE n.kind IN transactions RETURN n'].map((text) =>
        text.replace('IN t', 'IN my_t'),
      ),
    },
    'CALL with a scope': {
      bad: ['MATCH (a:Actor) CALL (a) { MATCH (a)-[:MET]->(b:Actor) RETURN b } RETURN b'],
      good: ['MATCH (a:Actor) CALL { WITH a MATCH (a)-[:MET]->(b:Actor) RETURN b } RETURN b'],
    },
    'temporal function': {
      bad: [
        'RETURN date(x).month AS m',
        'RETURN duration.between(a, b) AS d',
        "RETURN date.truncate('month', d) AS d",
        'RETURN datetime() AS now',
      ],
      good: ['MATCH (p:Position) WHERE p.date >= $date RETURN p.statedOn AS date', 'RETURN mandate(x) AS y'],
    },
    'random id': { bad: ['CREATE (n:Actor {id: randomUUID()})'], good: ['CREATE (n:Actor {id: row.id})'] },
    'order of labels': {
      bad: [
        'MATCH (n:Entity) RETURN labels(n)[0] AS label',
        'MATCH (n:Entity) RETURN head(labels(n)) AS label',
      ],
      good: ["MATCH (n:Entity) RETURN [l IN labels(n) WHERE l <> 'Entity'] AS labels"],
    },
    'internal id': {
      bad: ['MATCH (n:Actor) WHERE id(n) = 1 RETURN n', 'MATCH (n:Actor) RETURN elementId(n) AS id'],
      good: ['MATCH (n:Actor {id: $id}) WHERE n.id = (1) RETURN n.id AS id'],
    },
    'procedure of one store': {
      bad: [
        'CALL db.labels() YIELD label RETURN label',
        'RETURN apoc.text.join(x) AS y',
        'CALL grafeo.pagerank()',
      ],
      good: ['MATCH (a:Actor) RETURN a.db AS db'],
    },
    'LOAD CSV': { bad: ["LOAD CSV FROM 'a' AS l RETURN l"], good: ['UNWIND $rows AS load RETURN load'] },
    percentile: {
      bad: ['MATCH (n:Actor) RETURN percentileCont(n.x, 0.5) AS p'],
      good: ['MATCH (n:Actor) RETURN n.percentile AS p'],
    },
    'negative slice': {
      bad: ['RETURN x[-2..] AS y', 'RETURN x[0..-1] AS y'],
      good: [
        'RETURN x[0..3] AS y',
        'RETURN [-1, 2] AS y',
        'MATCH (a:Place)-[:LOCATED_IN*1..3]-(b:Place) RETURN a',
      ],
    },
    'start and end': {
      bad: ['MATCH ()-[e:EVIDENCED_BY]->() RETURN e.start AS a', 'SET e.end = 3'],
      good: ['RETURN e.startOffset AS a, e.endOffset AS b', 'RETURN start, end'],
    },
    'unnamed aggregate': {
      bad: ['MATCH (a:Actor) RETURN a, count(*)', 'MATCH (a:Actor) RETURN collect(a.id), a ORDER BY a.id'],
      good: [
        'MATCH (a:Actor) RETURN a, count(*) AS n ORDER BY count(*)',
        'MATCH (a:Actor) RETURN count(*)',
        'MATCH (a:Actor) WITH a, count(*) AS n RETURN a, n',
      ],
    },
    'RETURN in EXISTS or COUNT': {
      bad: ['MATCH (a:Actor) WHERE EXISTS { MATCH (a)-[:MET]->(:Actor) RETURN a } RETURN a'],
      good: [
        'MATCH (a:Actor) WHERE EXISTS { MATCH (a)-[:MET]->(:Actor) } RETURN COUNT { (a)-[:MET]-() } AS n',
      ],
    },
    'bare middle node': {
      bad: [
        'MATCH (a:Actor)-[:STATED]->()-[:ABOUT]->(b:Entity) RETURN a',
        'MATCH (a:Actor)-[:STATED]->(p)<-[:STATED]-(b:Actor) RETURN a, p.id AS id',
      ],
      good: [
        'MATCH (a:Actor)-[:STATED]->(:Position)-[:ABOUT]->(b:Entity) RETURN a',
        'MATCH (p:Position) MATCH (p)<-[:STATED]-(a:Actor) RETURN a',
        'MATCH (a:Actor)-[:STATED]->(p)-[:ABOUT]->(b:Entity) WHERE p.current = true RETURN a',
        'MATCH (a:Actor)-[:STATED]->(p) RETURN p',
      ],
    },
    'optional look-up': {
      bad: [
        'UNWIND $ids AS id OPTIONAL MATCH (n:Entity {id: id}) RETURN id, n.name AS name',
        'MATCH (a:Actor)-[m:MET]->(b:Actor) OPTIONAL MATCH (p:Place {id: m.place}) WHERE p.kind = $kind RETURN p',
      ],
      good: [
        'MATCH (a:Actor)-[m:MET]->(b:Actor) CALL { WITH m MATCH (p:Place {id: m.place}) RETURN max(p.name) AS name } RETURN name',
        'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n',
      ],
    },
    'optional edge': {
      bad: [
        'MATCH (a:Actor {id: $id}) OPTIONAL MATCH (a)-[:MET]->(b:Actor {kind: $kind}) RETURN b',
        'MATCH (p:Position) OPTIONAL MATCH (p)<-[s:STATED]-(a:Actor) RETURN a.name AS name',
      ],
      good: [
        'MATCH (a:Actor) CALL { WITH a MATCH (a)-[:MET]->(b:Actor) RETURN count(b) AS met } RETURN a, met',
        'OPTIONAL MATCH (l:Load) RETURN count(l) AS loads',
      ],
    },
    'unbound start': {
      bad: [
        'MATCH (p:Position) MATCH (a:Actor)-[:STATED]->(p) RETURN a',
        'MATCH (p:Position) WITH p MATCH (:Actor)-[:STATED]->(p) RETURN p.id AS id',
        'MATCH (p:Position) WHERE EXISTS { MATCH (a:Actor)-[:STATED]->(p) } RETURN p.id AS id',
        'UNWIND $rows AS row MATCH (p:Position {id: row.id}) MATCH (a:Actor)-[s:STATED]->(p) DELETE s',
      ],
      good: [
        'MATCH (p:Position) MATCH (p)<-[:STATED]-(a:Actor) RETURN a',
        'MATCH (a:Actor) MATCH (b:Entity)-[:ABOUT]->(c:Entity) RETURN a, b, c',
        'MATCH (p:Position) MATCH (a:Actor {id: p.by})-[:STATED]->(p) RETURN a',
        'MATCH (p:Position) RETURN p UNION MATCH (a:Actor)-[:STATED]->(p:Position) RETURN p',
      ],
    },
  };

function rulesOf(text: string): string[] {
  return lintCypher(text).map(({ rule }) => rule);
}

describe('the lint of the common subset', () => {
  it('has cases for each rule', () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  for (const [rule, { bad, good }] of Object.entries(CASES)) {
    it.each(bad)(`${rule}: refuses %s`, (text) => expect(rulesOf(text)).toContain(rule));
    it.each(good)(`${rule}: takes %s`, (text) => expect(rulesOf(text)).toEqual([]));
  }

  it('does not look into comments, strings and quoted names', () => {
    const text =
      "// MATCH (n:A|B)\n/* date(x).month */ RETURN 'apoc.x id(n) // ' AS a, \"it's db.x\" AS `randomUUID()`";
    expect(rulesOf(text)).toEqual([]);
  });

  it('looks at what stands behind a string with a comment sign in it', () => {
    expect(rulesOf("RETURN '//' AS a, id(n) AS b")).toEqual(['internal id']);
  });

  it('names the line', () => {
    expect(lintCypher('MATCH (n:Actor)\n// id(n)\nRETURN id(n) AS id')[0]).toMatchObject({ line: 3 });
  });
});
