import { partNameOf, relationshipsPartOf, relativeTarget, resolveTarget } from '../../src/opc/partNames';
import { refusalOf } from '../support/xlsx/refusalOf';

describe('part names', () => {
  it.each([
    ['xl/workbook.xml', 'xl/workbook.xml'],
    ['/xl/workbook.xml', 'xl/workbook.xml'],
    ['xl\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/..data/a.xml', 'xl/..data/a.xml'],
  ])('of the entry %s', (entry, name) => expect(partNameOf(entry)).toBe(name));

  it.each(['../evil.xml', 'xl/../../evil.xml', 'xl\\..\\..\\evil.xml', 'C:/evil.xml', './a.xml', 'a\0b.xml'])(
    'that step out are refused: %j',
    async (entry) => expect((await refusalOf(() => partNameOf(entry))).code).toBe('package.badName'),
  );
});

describe('relationship targets', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/workbook.xml', '.\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
    ['xl/workbook.xml', 'sheet%201.xml#top', 'xl/sheet 1.xml'],
    ['xl/workbook.xml', '100%.xml', 'xl/100%.xml'],
  ])('from %j, %j leads to %j', (part, target, name) => expect(resolveTarget(part, target)).toBe(name));

  it.each([
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', '../comments1.xml'],
    ['', 'docProps/custom.xml', 'docProps/custom.xml'],
  ])('from %j to %j is written %j', (part, name, target) => expect(relativeTarget(part, name)).toBe(target));

  it.each([
    ['', '_rels/.rels'],
    ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ])('of %j stand in %j', (part, name) => expect(relationshipsPartOf(part)).toBe(name));
});
