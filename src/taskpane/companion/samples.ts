/** Workbooks that come with the page, by the name in its address; the first is the usual one. */
const samples: Readonly<Record<string, string>> = {
  checklist: '商务洽谈需求及目标对照清单-示例.xlsx',
  meeting: '会议执行-示例.xlsx',
};

export interface SampleFile {
  readonly fileName: string;
  readonly bytes: ArrayBuffer;
}

/** From the page's own server. Rejects when it is not there. */
export async function fetchSample(name = 'checklist'): Promise<SampleFile> {
  const known = name in samples ? name : 'checklist';
  const answer = await fetch(`samples/${known}.xlsx`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return { fileName: samples[known] ?? `${known}.xlsx`, bytes: await answer.arrayBuffer() };
}
