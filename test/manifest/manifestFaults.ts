import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../src/opc/XmlElement';

/** What the sequence of children must be; others are not expected at all. */
const sequences: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides',
  VersionOverrides: 'Description Requirements Hosts Resources',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action Enabled',
  Supertip: 'Title Description',
  GetStarted: 'Title Description LearnMoreUrl',
  Resources: 'Images Urls ShortStrings LongStrings',
};

const languages = ['en-US', 'zh-TW'];
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};

/** Which list of resources an element's `resid` points into. */
function listFor(element: XmlElement): string {
  if (element.name === 'Image') return 'Images';
  if (['SourceLocation', 'FunctionFile', 'Runtime', 'LearnMoreUrl'].includes(element.name)) return 'Urls';
  return element.name === 'Description' ? 'LongStrings' : 'ShortStrings';
}

/**
 * Everything Office would refuse or show wrongly, as sentences; empty when the manifest is good.
 * @param readFile a file the manifest names, by its path behind `baseUrl`
 */
export function manifestFaults(
  text: string,
  baseUrl: string,
  readFile: (path: string) => Uint8Array | undefined,
): string[] {
  const manifest = parseXml(text, 'manifest.xml');
  const elements = descendants(manifest);
  const resources = childOf(childOf(manifest, 'VersionOverrides'), 'Resources');
  return [
    ...elements.flatMap(orderFaults),
    ...identityFaults(manifest),
    ...elements.flatMap(overrideFaults),
    ...lengthFaults(manifest, resources),
    ...residFaults(elements, resources),
    ...idFaults(elements),
    ...menuFaults(elements),
    ...iconSetFaults(elements),
    ...pictureFaults(manifest, elements, resources, baseUrl, readFile),
    ...addressesOf(elements).flatMap((url) => addressFaults(url, baseUrl, readFile)),
  ];
}

const descendants = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(descendants),
];
const valueOf = (element: XmlElement): string => attributeOf(element, 'DefaultValue') ?? '';
const textOf = (parent: XmlElement, name: string): string => childOf(parent, name)?.text.trim() ?? '';

function orderFaults(element: XmlElement): string[] {
  const sequence =
    element.name === 'Host' && element.children.length > 0
      ? 'Runtimes AllFormFactors DesktopFormFactor'
      : sequences[element.name];
  if (!sequence) return [];
  const places = element.children.map(({ name }) => sequence.split(' ').indexOf(name));
  const sorted = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
  return sorted
    ? []
    : [`${element.name}: ${element.children.map(({ name }) => name).join(' ')} is out of order`];
}

function identityFaults(manifest: XmlElement): string[] {
  const expected: readonly (readonly [string, RegExp])[] = [
    ['Id', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/],
    ['Version', /^\d+\.\d+\.\d+\.\d+$/],
    ['DefaultLocale', /^zh-CN$/],
    ['Permissions', /^ReadWriteDocument$/],
  ];
  return expected
    .filter(([name, form]) => !form.test(textOf(manifest, name)))
    .map(([name]) => `${name} is ${textOf(manifest, name)}`);
}

/** Every text in every language, once. */
function overrideFaults(element: XmlElement): string[] {
  if (!['DisplayName', 'String'].includes(element.name)) {
    const isText = element.name === 'Description' && attributeOf(element, 'DefaultValue') !== undefined;
    if (!isText) return [];
  }
  const overrides = childrenOf(element, 'Override');
  const locales = overrides.map((override) => attributeOf(override, 'Locale')).sort();
  const name = attributeOf(element, 'id') ?? element.name;
  return [
    ...(locales.join() === languages.join()
      ? []
      : [`${name} is overridden for ${locales.join(' ') || 'no language'}`]),
    ...(overrides.every((override) => attributeOf(override, 'Value'))
      ? []
      : [`${name} has an empty override`]),
  ];
}

function lengthFaults(manifest: XmlElement, resources: XmlElement | undefined): string[] {
  const lists = resources?.children ?? [];
  const texts = [
    ...['DisplayName', 'Description'].flatMap((name) => childrenOf(manifest, name)),
    ...lists.flatMap((list) => list.children),
  ];
  return texts.flatMap((element) => {
    const list = lists.find(({ children }) => children.includes(element));
    const limit = longest[list?.name ?? element.name] ?? 0;
    const values = [valueOf(element), ...element.children.map((child) => attributeOf(child, 'Value') ?? '')];
    const name = attributeOf(element, 'id') ?? element.name;
    return values
      .filter((value) => value.length === 0 || value.length > limit)
      .map((value) => `${name} has ${value.length} of ${limit} characters: ${value}`);
  });
}

function residFaults(elements: readonly XmlElement[], resources: XmlElement | undefined): string[] {
  const known = new Map(
    (resources?.children ?? []).flatMap((list) =>
      list.children.map((resource) => [attributeOf(resource, 'id') ?? '', list.name] as const),
    ),
  );
  const used = new Set<string>();
  const faults = elements.flatMap((element) => {
    const resid = attributeOf(element, 'resid');
    if (resid === undefined) return [];
    used.add(resid);
    return known.get(resid) === listFor(element)
      ? []
      : [`${element.name} points to ${resid}, which is in ${known.get(resid) ?? 'no list'}`];
  });
  const idle = [...known.keys()].filter((id) => !used.has(id)).map((id) => `nothing points to ${id}`);
  const long = [...known.keys()]
    .filter((id) => id.length > 32)
    .map((id) => `${id} is longer than 32 characters`);
  return [...faults, ...idle, ...long];
}

function idFaults(elements: readonly XmlElement[]): string[] {
  const ids = elements
    .filter(({ name }) => ['Control', 'Group', 'Image', 'Url', 'String'].includes(name))
    .flatMap((element) => attributeOf(element, 'id') ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`);
  return [
    ...twice,
    ...ids.filter((id) => id.length > 125).map((id) => `${id} is longer than 125 characters`),
  ];
}

function menuFaults(elements: readonly XmlElement[]): string[] {
  return elements
    .filter(({ name }) => name === 'OfficeMenu')
    .flatMap((menu) => [
      ...(menu.children.length === 1 ? [] : [`a menu takes one entry, not ${menu.children.length}`]),
      ...descendants(menu)
        .filter(({ name }) => name === 'Enabled')
        .map(() => 'an entry of a menu has no Enabled'),
    ]);
}

function iconSetFaults(elements: readonly XmlElement[]): string[] {
  return elements
    .filter(({ name }) => name === 'Icon')
    .flatMap((icon) => {
      const sizes = icon.children.map((image) => attributeOf(image, 'size'));
      return ['16', '32', '80']
        .filter((size) => !sizes.includes(size))
        .map((size) => `an icon lacks ${size} pixels`);
    });
}

/** The pictures are as large as the manifest says. */
function pictureFaults(
  manifest: XmlElement,
  elements: readonly XmlElement[],
  resources: XmlElement | undefined,
  baseUrl: string,
  readFile: (path: string) => Uint8Array | undefined,
): string[] {
  const addresses = new Map(
    childOf(resources, 'Images')?.children.map((image) => [attributeOf(image, 'id'), valueOf(image)]),
  );
  const pictures = [
    ...[...childrenOf(manifest, 'IconUrl')].map((icon) => [valueOf(icon), '32'] as const),
    ...[...childrenOf(manifest, 'HighResolutionIconUrl')].map((icon) => [valueOf(icon), '64'] as const),
    ...elements
      .filter(({ name }) => name === 'Image')
      .filter((image) => attributeOf(image, 'resid') !== undefined)
      .map(
        (image) =>
          [addresses.get(attributeOf(image, 'resid')) ?? '', attributeOf(image, 'size') ?? ''] as const,
      ),
  ];
  return pictures.flatMap(([url, size]) => {
    const bytes = readFile(url.slice(baseUrl.length + 1));
    const found = bytes && pixelsOf(bytes);
    return found === `${size}×${size}` ? [] : [`${url} is ${found ?? 'absent'}, not ${size}×${size}`];
  });
}

/** Of a PNG, from its header. */
function pixelsOf(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const isPng = bytes.byteLength > 24 && view.getUint32(0) === 0x89504e47;
  return isPng ? `${view.getUint32(16)}×${view.getUint32(20)}` : 'not a PNG';
}

function addressesOf(elements: readonly XmlElement[]): string[] {
  return elements.flatMap((element) =>
    element.attributes
      .filter(({ value }) => /^[a-z]+:\/\//.test(value))
      .flatMap(({ qualifiedName, value }) => (qualifiedName.startsWith('xmlns') ? [] : [value])),
  );
}

function addressFaults(
  url: string,
  baseUrl: string,
  readFile: (path: string) => Uint8Array | undefined,
): string[] {
  if (!url.startsWith('https://')) return [`${url} is not https`];
  if (!url.startsWith(`${baseUrl}/`)) return [`${url} is elsewhere than ${baseUrl}`];
  return readFile(url.slice(baseUrl.length + 1)) ? [] : [`${url} names no file of ours`];
}
