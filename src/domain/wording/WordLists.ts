/**
 * V1 change without a quantity · V2 degree · V3 vague time · V4 loophole · V5 rough number · V6 open list ·
 * V7 subjective · V8 vague subject. A1 absolute: a note, never vague.
 */
export type VagueKind = 'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'V6' | 'V7' | 'V8';
export type ReasonKind = VagueKind | 'A1';

/** What a listed word is taken for. A word may stand in several lists. */
export type WordClass =
  | Exclude<ReasonKind, 'V1'>
  | 'changeVerb' // 提升: V1 together with an abstract noun
  | 'abstractNoun' // 效率
  | 'slogan' // 降本增效: V1 by itself
  | 'notVague' // 先进个人: a longer word that hides the listed word in it
  | 'event' // 上线, 到账: a verifiable outcome by itself
  | 'obtainVerb' // 通过 + approval
  | 'approval' // 认证
  | 'signVerb' // 签署 + agreement
  | 'agreement' // 合同
  | 'issueVerb' // 印发 + document
  | 'document' // 方案
  | 'buildVerb' // 建成 + system
  | 'system' // 平台
  | 'finishVerb' // 完成 + work
  | 'work'; // 招标

/** Every list may be changed by the user (sheet 词库): see `changeWordLists`. */
export type WordLists = Readonly<Record<WordClass, readonly string[]>> & {
  readonly suggestions: readonly SuggestionTemplate[];
};

/** A fill-in sentence offered for a vague text. The first one that fits is taken. */
export interface SuggestionTemplate {
  /** Words that call for it, abstract nouns and vague words alike. */
  readonly words: readonly string[];
  /** When given, the change verb must be one of these. */
  readonly verbs?: readonly string[];
  /** `{subject}` is what is to change (订单处理), empty when the text does not say. */
  readonly chinese: string;
  readonly english: string;
}
