import { languageOfAddress } from '../../../src/taskpane/excel/languageOfAddress';

it.each([
  ['?_host_Info=Excel$Web$16.00$zh-TW$corr-0001$$disableLogging$0', 'zh-TW'],
  ['?et=&_host_Info=Excel%24Mac%2416.01%24en-US%24telemetry%24isDialog%24%240', 'en-US'],
  ['?_host_Info=Excel|Win32|16.01|zh-CN', 'zh-CN'],
  ['?_host_Info=Excel$Web$16.00$$corr-0001', undefined],
  ['?_host_Info=', undefined],
  ['?lang=zh-CN', undefined],
  ['', undefined],
])('%s: %s', (query, language) => {
  expect(languageOfAddress(query)).toBe(language);
});
