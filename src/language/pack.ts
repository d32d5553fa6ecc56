import type { Gazetteer, NameIndex } from '../gazetteer/index.js';
import type { Document, ParagraphRole, Sentence } from '../model/document.js';
import type { EntityType } from '../model/entity.js';
import type { Link } from '../model/link.js';
import type { Mention } from '../model/mention.js';
import type { RelationType } from '../model/relation.js';
import type { Span } from '../model/span.js';
import type { Stance } from '../model/stance.js';

export interface LayoutRules {
  /** What a line is for, where its wording alone tells; null for content. */
  roleOf(line: string): Exclude<ParagraphRole, 'title' | 'body'> | null;
}

/** What the rules of a pack may look up; made once for each pack and gazetteer. */
export interface LanguageContext {
  readonly gazetteer: Gazetteer;
  /** Names of the gazetteer in this language, by normal form. */
  readonly names: NameIndex;
  /** Ids of the states, places and groups that an adjective belongs to, by normal form. */
  readonly adjectives: ReadonlyMap<string, readonly string[]>;
  /** Given names of people, in normal form: they open an unknown person's name. */
  readonly givenNames: ReadonlySet<string>;
  /** Given names that are also other words: behind a title, or before a family name, they are names. */
  readonly ambiguousNames: ReadonlySet<string>;
}

/** Who speaks, as the sentence puts it. Resolving it to entities is the discourse's work. */
export type SubjectReference =
  | {
      readonly kind: 'mentions';
      readonly mentions: readonly Mention[];
      /** How the text goes on speaking of them, where the mention tells more than the entity: officials are "they". */
      readonly as?: SpokenOf;
    }
  /** The unnamed source quoted before (وأضافت المصادر). */
  | { readonly kind: 'same-source' }
  /** Not said: carried over from before, in agreement with the verb. */
  | {
      readonly kind: 'dropped';
      readonly number: Agreement['number'];
      readonly gender: Agreement['gender'];
      /** The verb does not go on with what somebody has said: it may be whom the sentence before tells of. */
      readonly anew?: boolean;
    }
  /** The two who meet or speak together (الجانبان); `are` what the noun says that they are (البلدان, الوزيران). */
  | { readonly kind: 'both'; readonly are?: 'State' | 'Person' }
  /** The statement that is being quoted stands for its issuer (وأضاف البيان). */
  | { readonly kind: 'statement' }
  /** The report or study that was drawn up stands for its author (وأوضح التقرير). */
  | { readonly kind: 'report' }
  /** The outer speaker's own side (بلاده، الجانب التركي for a Turkish minister). */
  | { readonly kind: 'own-side' }
  /** A source without identity (مصادر، مراقبون): nobody's position, and it takes the floor. */
  | { readonly kind: 'unidentified' };

export interface Agreement {
  readonly number: 'singular' | 'dual' | 'plural' | null;
  readonly gender: 'm' | 'f' | null;
}

export interface SpokenOf extends Agreement {
  /** An unnamed source of a state or body. */
  readonly isSource: boolean;
}

/** What a proposition amounts to if somebody that it names is of the speaker's own side. */
export interface OwnReading {
  readonly of: Mention;
  readonly stance: Stance;
}

/** One reported proposition, as the sentence's grammar gives it. */
export interface Statement {
  readonly sentence: number;
  readonly rule: string;
  /** The predicate, for explanation: its lemma. */
  readonly predicate: string;
  readonly stance: Stance;
  /** The stance that takes its place if the speaker turns out to be of that side; null where it would be the same. */
  readonly ifOwn: OwnReading | null;
  readonly subject: SubjectReference;
  /** From its predicate or subject to the end of its proposition. */
  readonly evidence: Span;
  /** The proposition alone. */
  readonly proposition: Span;
  readonly targets: readonly Mention[];
  readonly addressees: readonly Mention[];
  /** Meant where the targets turn out to be nobody but the speaker: what the sentence sets the scene with. */
  readonly setting: readonly Mention[];
  /** The two who meet are meant where nobody is named: "between the two countries". */
  readonly speaksOfBoth: boolean;
  /** It points back ("this report", "against her"): without targets of its own it goes on about those before. */
  readonly pointsBack: boolean;
  /** Its subject itself does ("this report serves X"): it is about those before, whoever else it names. */
  readonly beginsBack?: boolean;
  readonly condition: Span | null;
  /** An intermediary that the sentence names: an agency, a paper, a statement's issuer. */
  readonly reportedBy: Mention | null;
  /** Index in the sentence's list of the statement inside whose proposition this one stands; its speaker reports it. */
  readonly inside: number | null;
  /** Where to look for the date of the utterance: the reporting clause without its proposition. */
  readonly datedBy: readonly Span[];
  /** The two who meet are addressed and meant (حث الجانبين على). */
  readonly towardsBoth: boolean;
  /** Told beside the main clause (the deal that X opposes): its speaker does not take the floor. */
  readonly aside?: boolean;
  /** A count of losses, a refusal to speak: its speaker takes the floor, and it is no position. */
  readonly empty?: boolean;
  /** A quotation without a predicate of its own: goes on with the speaker before. */
  readonly continues: boolean;
}

/** Two whom "both" may mean. */
export interface Pair {
  readonly of: readonly [Mention, Mention];
  /**
   * They meet or act together; only their relations are spoken of ("cooperation between X and Y": others have met for
   * them); or they are only named together.
   */
  readonly by: 'meeting' | 'relations' | 'name';
}

/** What one sentence says, for the discourse to resolve. */
export interface SentenceReading {
  readonly statements: readonly Statement[];
  /** What "both sides" will mean. */
  readonly pairs: readonly Pair[];
  /** Whose statement is being quoted from here on. */
  readonly issuer: Mention | null;
  /** Who drew up the report or study that is told of here. */
  readonly author: Mention | null;
  /** Of whom a sentence that reports nothing tells. */
  readonly toldOf: Mention | null;
}

/** A word that could have reported or taken a side and gave no statement. */
export interface Rejection extends Span {
  /** Its lemma. */
  readonly predicate: string;
  /** In English, a few words. */
  readonly reason: string;
}

export interface RelationProposal {
  readonly type: RelationType;
  readonly from: Mention;
  readonly to: Mention;
  readonly role?: string;
  readonly place?: Mention;
  readonly evidence: Span;
  readonly rule: string;
}

export interface DatedDay {
  readonly span: Span;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** The full date that opens a text, with its weekday where it has one. */
export interface Dateline extends Omit<DatedDay, 'weekday' | 'year'> {
  readonly weekday: number | null;
  readonly year: number;
}

/**
 * What each cue says for an entity's being a target, in thousandths of a logit: where the rules name it a target, where
 * they name others alone, and where they name nobody.
 */
export type TargetWeights = Readonly<
  Record<string, readonly [named: number, others: number, nobody: number] | undefined>
>;

/** Everything that the engine needs to know of a language. A language is a folder and a line in the registry. */
export interface LanguagePack {
  /** BCP 47. */
  readonly code: string;
  /** Raised when its rules change what is extracted. */
  readonly version: string;
  /** Builds what the rules look things up in, so that the first article does not pay for it. */
  prepare(): void;
  /** The share of the text's letters that are of this language, 0 to 1. */
  share(text: string): number;
  /** The normal form for matching; idempotent. */
  normalise(text: string): string;
  /** Two full names, in normal form, that within one article are one person's by their spelling. */
  isSpellingVariant(a: string, b: string): boolean;
  /** A word reduced further, for comparing propositions: without clitics and article. */
  stem(norm: string): string;
  readonly layout: LayoutRules;
  /** Every name, office and adjective that a rule proposes; overlaps are resolved by the engine. */
  proposeMentions(sentence: Sentence, context: LanguageContext): Mention[];
  /** Mentions that become visible once the article's names are known: bare last names, nouns that point back. */
  proposeRepeats(document: Document, known: readonly Mention[], context: LanguageContext): Mention[];
  /** A noun of description may stand for one of the types only (التنظيم: a group). */
  typesOfAnaphor(mention: Mention): readonly EntityType[];
  /** The noun may point to anything of its types, even if the article never called it so. */
  isLooseAnaphor(mention: Mention): boolean;
  /** Of the right type, it is also of the right kind (الوكالة: no ministry). */
  fitsAnaphor(mention: Mention, entity: { readonly type: EntityType; readonly kind: string | null }): boolean;
  readStatements(sentence: Sentence, links: readonly Link[], context: LanguageContext): SentenceReading;
  /** What `readStatements` passed over, and why; for explanation alone. */
  rejectedIn(sentence: Sentence, links: readonly Link[], context: LanguageContext): Rejection[];
  /** Learned from annotated articles, for choosing among whom a statement may be about; null: as the rules name them. */
  readonly targetWeights: TargetWeights | null;
  proposeRelations(sentence: Sentence, links: readonly Link[], context: LanguageContext): RelationProposal[];
  /** The date that time expressions in `spans` give an utterance, ISO; null where none does. */
  dateIn(text: string, spans: readonly Span[], publishedAt: string | null): string | null;
  /** Weekday, day and month together, wherever the text has them. */
  datedDays(document: Document): DatedDay[];
  /** The day that the text itself says it was written on; null where it says none. */
  datelineIn(document: Document, context: LanguageContext): Dateline | null;
}
