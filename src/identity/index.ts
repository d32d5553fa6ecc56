export { carryOut, type JudgementReport, type JudgeOptions } from './carry-out.js';
export {
  type Decision,
  decideDifferent,
  decideRevoke,
  decideSame,
  decideSplit,
  decideTakeOver,
  decideUnmerge,
  type Made,
  type Named,
} from './decide.js';
export { type Found, findEntities, findNamed, type Near, readNear } from './find.js';
export { readJudgements } from './read.js';
export { type SplitOff, splitOff } from './split-off.js';
