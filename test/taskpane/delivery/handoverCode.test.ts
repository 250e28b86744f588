import { WORD_TYPE } from '../../../src/taskpane/delivery/DeliveredFile';
import { handoverAddress } from '../../../src/taskpane/delivery/handover/handoverAddress';
import { decodeHandover, encodeHandover } from '../../../src/taskpane/delivery/handover/handoverCode';

const zip = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
zip.set([0x50, 0x4b, 0x03, 0x04]);
const file = { name: '逾期通报 2024-07-12.docx', bytes: zip, type: WORD_TYPE };
const code = encodeHandover(file);

describe('a document as a text', () => {
  it('comes out as it went in', () => expect(decodeHandover(code)).toEqual({ file }));

  it('is made of signs that an address and a chat leave alone', () =>
    expect(code).toMatch(/^DUBAN1\.70000\.[\w-]+\.[\w-]+$/));

  it('survives the line breaks of a mail', () =>
    expect(decodeHandover(code.replace(/(.{76})/g, '$1\r\n'))).toEqual({ file }));

  it.each([
    { what: 'its end cut off', given: code.slice(0, -400), fault: 'cut' },
    { what: 'nothing but its beginning', given: 'DUBAN1.70', fault: 'cut' },
    { what: 'half of its mark', given: 'DUB', fault: 'cut' },
    { what: 'a letter of its middle lost', given: code.slice(0, 5000) + code.slice(5001), fault: 'cut' },
    { what: 'any other text', given: '关于印发通报的通知', fault: 'foreign' },
    { what: 'nothing', given: '', fault: 'foreign' },
  ])('$what: $fault', ({ given, fault }) => expect(decodeHandover(given)).toEqual({ fault }));

  it('is refused when what it holds is no zip file', () =>
    expect(
      decodeHandover(encodeHandover({ ...file, bytes: new TextEncoder().encode('MZ program') })),
    ).toEqual({ fault: 'foreign' }));

  it.each([
    ['setup.exe', 'setup.exe.docx'],
    ['../上级/宏.docm', '上级 宏.docm.docx'],
    ['.docx', '督办报告.docx'],
  ])('is saved as a Word document, whatever it calls itself: %s', (name, saved) =>
    expect(decodeHandover(encodeHandover({ ...file, name })).file?.name).toBe(saved),
  );
});

describe('the address of the page that saves it', () => {
  const page = 'https://example.test/duban/taskpane.html?_host_Info=Excel$Mac#/reports';
  const saves = 'https://example.test/duban/handover.html';
  it.each([
    { place: 'mac', length: 100, carriesCode: true },
    { place: 'mac', length: 30_000, carriesCode: true },
    { place: 'mac', length: 30_001, carriesCode: false },
    { place: 'windows', length: 2_000, carriesCode: true },
    { place: 'windows', length: 2_001, carriesCode: false },
    { place: 'web', length: 100, carriesCode: false },
  ] as const)('$place, $length signs: in it $carriesCode', ({ place, length, carriesCode }) => {
    const short = 'x'.repeat(length - saves.length - 1);
    const handover = handoverAddress(page, short, place);
    expect(handover.carriesCode).toBe(carriesCode);
    expect(handover.address === (carriesCode ? `${saves}#${short}` : saves)).toBe(true);
  });
});
