import type { HouseStyle } from '../../styles/HouseStyle';
import type { TextBlock, TextTemplate } from '../TextTemplate';
import { drawnAnnexes, partAnnexes } from './annexes';
import type { Composition } from './Composition';
import { balanced, inLine, line, partLine, Parts } from './Parts';
import { titleRoom } from './titleRoom';

/** 函 and 會議紀錄. **Source**: 行政院《文書處理手冊》. */
export function composeTaiwan({ frontMatter, blocks }: TextTemplate, style: HouseStyle): Composition {
  const parts = new Parts(frontMatter);
  const { text, annexes } = partAnnexes(blocks);
  const room = (look: string) => (landscape: boolean) => titleRoom(style, look, landscape);
  const titled = text.map((block) =>
    block.kind === 'heading' && block.level === 1
      ? { ...block, text: balanced(block.text, room('Title')(false)) }
      : block,
  );
  const behind = titled.findIndex((block) => block.kind === 'heading' && block.level === 1) + 1;
  return {
    cover: [],
    blocks: [
      ...letterHead(parts),
      ...titled.slice(0, behind),
      ...minutesHead(parts),
      ...partLine(parts.get('主旨'), '主旨', (value) => `主旨：${value}`),
      ...titled.slice(behind),
      ...letterFoot(parts),
      ...drawnAnnexes(annexes, {
        mark: '附件序號',
        title: '附件標題',
        room: room('AnnexTitle'),
        gap: [],
        behindTitle: [],
      }),
    ],
  };
}

const labelled = (parts: Parts, look: string, names: readonly string[]): TextBlock[] =>
  names.flatMap((name) => partLine(parts.get(name), look, (text) => `${name}：${text}`));

function letterHead(parts: Parts): TextBlock[] {
  const agency = parts.get('機關');
  const kind = inLine(parts.get('文別'), (text) => `　${text}`);
  return [
    ...labelled(parts, '檔號', ['檔號', '保存年限']),
    ...partLine(agency, '機關全銜', (text) => `${text}${kind}`),
    ...labelled(parts, '聯絡方式', ['地址', '承辦人', '電話']),
    ...labelled(parts, '受文者', ['受文者']),
    ...labelled(parts, '發文資料', ['發文日期', '發文字號', '速別']),
    ...partLine(parts.get('密等'), '發文資料', (text) => `密等及解密條件或保密期限：${text}`),
    ...labelled(parts, '發文資料', ['附件']),
  ];
}

function minutesHead(parts: Parts): TextBlock[] {
  return labelled(parts, '條目', ['時間', '地點', '主席', '出席', '列席', '請假', '紀錄']);
}

function letterFoot(parts: Parts): TextBlock[] {
  const copies = labelled(parts, '正副本', ['正本', '副本']);
  return [
    ...(copies.length > 0 ? [line('空行'), ...copies] : []),
    ...parts.list('署名').flatMap((part) => partLine(part, '署名')),
  ];
}
