import type { Localized } from '../../base/Language';

/** A name for values from `from` on: the bands of a scale, highest first. */
export interface Band {
  readonly from: number;
  readonly name: Localized;
  /** Whether a value in this band meets the standard. */
  readonly met: boolean;
}

/** The thresholds that figures are judged by; data in `catalog/standards`. */
export interface Standards {
  /** 议程完成率 in %, at least. */
  readonly agendaCompletionRate: number;
  /** 议程延迟 in minutes, at most. */
  readonly agendaDelayMinutes: number;
  /** 异常处理及时率 in %, at least. */
  readonly incidentTimelyRate: number;
  /** Response to an incident in minutes, at most. */
  readonly incidentResponseMinutes: number;
  /** 需求分析 within this many working days of registration. */
  readonly analysisWorkdays: number;
  /** 需求覆盖率 in %, at least. */
  readonly requirementCoverage: number;
  /** Of satisfaction, in points out of `satisfactionScale`. */
  readonly satisfactionBands: readonly Band[];
  readonly satisfactionScale: number;
  /** Of 目标完成率, in %. */
  readonly targetBands: readonly Band[];
  /** W14: progress older than this many days is stale. */
  readonly progressAgeDays: number;
}
