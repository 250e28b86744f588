import { fileNameOf } from '../../../src/taskpane/delivery/fileNameOf';

describe('a file name every system takes', () => {
  it.each([
    { title: '逾期通报', name: '逾期通报 2024-07-12.docx' },
    { title: 'A/B：“试点”*方案?', name: 'A B：“试点” 方案 2024-07-12.docx' },
    { title: '../../etc/passwd', name: 'etc passwd 2024-07-12.docx' },
    { title: '~$台账', name: '台账 2024-07-12.docx' },
    { title: '  报告... ', name: '报告 2024-07-12.docx' },
    { title: '', name: '督办报告 2024-07-12.docx' },
    { title: 'CON', name: '督办报告 2024-07-12.docx' },
    { title: '报告\u202Excod.exe', name: '报告 xcod.exe 2024-07-12.docx' },
    { title: '字'.repeat(200), name: `${'字'.repeat(80)} 2024-07-12.docx` },
    { title: '第1期#试行%', name: '第1期 试行 2024-07-12.docx' },
  ])('$title', ({ title, name }) => expect(fileNameOf(title, '2024-07-12', 'docx')).toBe(name));
});
