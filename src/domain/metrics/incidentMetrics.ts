import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { progressOf } from '../followup/completionOf';
import { responseMinutes } from '../meeting/responseMinutes';
import { buildMetric } from './buildMetric';
import { judgeAtLeast, judgeAtMost, NO_INCIDENT, percentOf } from './judge';
import type { Metric } from './Metric';
import type { Standards } from './Standards';

/** 异常: how many, how many answered in time, how slowly equipment was seen to. No incident is 「无异常」, not 0 or 100 %. */
export function incidentMetrics(tables: readonly CheckedTable[], standards: Standards): Metric[] {
  const incidents = tables.flatMap((table) => table.records);
  const settled = incidents.filter((record) => progressOf(record) === 'done').length;
  return [
    buildMetric('incidents.count', { 'zh-CN': '异常事件数', en: 'Incidents' }, incidents.length, '起', {
      'zh-CN': incidents.length === 0 ? '无异常' : `其中${settled}起已处理`,
      en: incidents.length === 0 ? 'None' : `${settled} of them settled`,
    }),
    timelyRate(incidents, standards),
    ...equipmentResponse(incidents, standards),
  ];
}

function timelyRate(
  incidents: readonly RecordView[],
  { incidentTimelyRate, incidentResponseMinutes }: Standards,
): Metric {
  const minutes = incidents.map(responseMinutes);
  const known = minutes.filter((value) => value !== undefined);
  const timely = known.filter((value) => value <= incidentResponseMinutes).length;
  const unknown = minutes.length - known.length;
  const rate = known.length === 0 ? null : percentOf(timely, incidents.length);
  const judgement = judgeAtLeast(rate, incidentTimelyRate, '%');
  return buildMetric(
    'incidents.timelyRate',
    { 'zh-CN': '异常处理及时率', en: 'Incidents answered in time' },
    rate,
    '%',
    incidents.length === 0
      ? { 'zh-CN': '没有发生异常', en: 'No incident' }
      : {
          'zh-CN': `${incidents.length}起异常中${timely}起在${incidentResponseMinutes}分钟内响应${unknown > 0 ? `，${unknown}起没有响应时间` : ''}`,
          en: `${timely} of ${incidents.length} answered within ${incidentResponseMinutes} min${unknown > 0 ? `, ${unknown} without a time` : ''}`,
        },
    incidents.length === 0 ? { ...judgement, verdict: NO_INCIDENT } : judgement,
  );
}

const EQUIPMENT = /设备|投影|音响|麦克风|话筒|网络|灯光|屏|电脑|机器|equipment|projector/i;

/** Only where equipment failed. */
function equipmentResponse(
  incidents: readonly RecordView[],
  { incidentResponseMinutes }: Standards,
): Metric[] {
  const minutes = incidents
    .filter((record) => EQUIPMENT.test(`${record.text('type')} ${record.text('description')}`))
    .map(responseMinutes)
    .filter((value) => value !== undefined);
  if (minutes.length === 0) return [];
  const slowest = minutes.reduce((a, b) => Math.max(a, b));
  return [
    buildMetric(
      'incidents.equipmentResponse',
      { 'zh-CN': '设备故障响应时间', en: 'Response to failing equipment' },
      slowest,
      '分钟',
      { 'zh-CN': `${minutes.length}起设备故障中最长${slowest}分钟`, en: `The slowest of ${minutes.length}` },
      judgeAtMost(slowest, incidentResponseMinutes, '分钟'),
    ),
  ];
}
