import { buildColumnUnit, charactersOf, pointsOf } from '../../../src/adapters/excel/read/columnUnit';

describe('widths of columns', () => {
  it.each([
    { font: 'Calibri 11', points: 48, characters: 8.43, digit: 7 },
    { font: '宋体 11', points: 54, characters: 8.38, digit: 8 },
    { font: 'a sheet of narrow columns', points: 44.25, characters: 7.71, digit: 7 },
  ])('$font: a digit is $digit pixels wide', ({ points, characters, digit }) => {
    const unit = buildColumnUnit(points, characters);
    expect(unit).toEqual({ usualPoints: points, pointsPerCharacter: digit * 0.75 });
    expect(pointsOf(charactersOf(points, unit), unit)).toBe(points);
  });

  it.each([
    { case: 'the last column was made wider, too', points: 56.25, characters: 8.43 },
    { case: 'the last column is hidden', points: 0, characters: 8.43 },
    { case: 'Excel tells no width', points: NaN, characters: 8.43 },
  ])('as usual where $case', ({ points, characters }) => {
    expect(buildColumnUnit(points, characters)).toEqual({ usualPoints: 48, pointsPerCharacter: 5.25 });
  });
});
