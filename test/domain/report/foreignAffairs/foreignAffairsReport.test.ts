import fs from 'node:fs';
import path from 'node:path';
import { foreignAffairsFields } from '../../../../src/domain/report/foreignAffairs/foreignAffairsFields';
import { assessWording } from '../../../../src/domain/wording/assessWording';
import { reports } from '../../../../src/domain/report/reports';
import { wordsOf } from '../../../../src/flows/wordsOf';
import { snapshotOf } from '../../../support/snapshot/buildSnapshot';

const sample: {
  目标: readonly { 目标: string; 量化指标: string; 对应需求: string }[];
  需求: readonly { 编号: string }[];
  编审过程: readonly { 阶段: string }[];
} = JSON.parse(
  fs.readFileSync(path.resolve(__dirname, '../../../../templates/foreign-affairs/sample.json'), 'utf8'),
);

it('has no workbook to come from: its data are JSON', () => {
  const report = reports.find(({ id }) => id === 'foreign-affairs');
  expect([report?.build, report?.fields]).toEqual([undefined, foreignAffairsFields]);
});

it('the stages are those of the procedure', () =>
  expect(sample.编审过程.map(({ 阶段 }) => 阶段)).toEqual(['起草', '审查修改', '讨论确认', '定稿', '发布']));

describe('its sample is one to follow', () => {
  it('serves every need with a target, and no target without a need', () => {
    const needs = sample.需求.map(({ 编号 }) => 编号);
    const served = sample.目标.flatMap(({ 对应需求 }) => 对应需求.split('、'));
    expect([...new Set(served)].sort()).toEqual(needs);
  });

  it.each(sample.目标.map(({ 目标, 量化指标 }) => [目标, 量化指标]))('measures “%s”', (_, kpi) => {
    expect(assessWording(kpi, wordsOf(snapshotOf()).words).quantities).not.toEqual([]);
  });
});
