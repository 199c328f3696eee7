/** Texts that are no bill, or none that is read: which of the three it is, why, and where. */

import assert from 'node:assert/strict';
import type { BillPosition } from '../../../server/src/bom/bill.ts';
import { limits } from '../../../server/src/bom/limits.ts';
import { cycloneDx, cycloneDxXml, refused, spdx2, spdx3, type Fields } from './bills.ts';

type Refusal = readonly [name: string, text: string, reason: RegExp, at?: BillPosition];

function check(state: 'not-a-bill' | 'unsupported' | 'damaged', cases: readonly Refusal[]): void {
  for (const [name, text, reason, at] of cases) {
    it(name, () => {
      const reading = refused(text);
      assert.equal(reading.state, state, `It was found ${reading.state}: ${reading.reason}`);
      assert.match(reading.reason, reason);
      assert.match(reading.reason, /^[A-Z].*\.$/, 'A reason has to be whole sentences.');
      if (at !== undefined) assert.deepEqual(reading.state === 'damaged' && reading.at, at);
    });
  }
}

describe('bills of versions that are not read', () => {
  const older = (version: string): RegExp =>
    new RegExp(`^CycloneDX ${version.replaceAll('.', '\\.')} is not read; 1\\.2 to 1\\.7 are\\.`);
  const newer = (version: string): RegExp =>
    new RegExp(`^CycloneDX ${version.replaceAll('.', '\\.')} is not read yet; 1\\.2 to 1\\.7 are\\.`);
  check('unsupported', [
    ...['1.0', '1.1'].flatMap((version): readonly Refusal[] => [
      [`CycloneDX ${version} in JSON`, cycloneDx({}, version), older(version)],
      [`CycloneDX ${version} in XML`, cycloneDxXml('', version), older(version)],
    ]),
    ...['1.8', '1.9', '1.10', '2.0'].flatMap((version): readonly Refusal[] => [
      [`CycloneDX ${version} in JSON`, cycloneDx({}, version), newer(version)],
      [`CycloneDX ${version} in XML`, cycloneDxXml('', version), newer(version)],
    ]),
    [
      'CycloneDX 2 by its new mark',
      JSON.stringify({ specFormat: 'CycloneDX', specVersion: '2.0' }),
      newer('2.0'),
    ],
    [
      'a version that is none',
      cycloneDx({}, 'x](y)'),
      /^CycloneDX of an unknown version is not read; 1\.2 to 1\.7 are\./,
    ],
    ['SPDX 2.1', spdx2({}, '2.1'), /^SPDX 2\.1 is not read; 2\.2, 2\.3 and 3\.0 are\./],
    ['SPDX 2.4', spdx2({}, '2.4'), /^SPDX 2\.4 is not read yet;/],
    ['SPDX 3.1', spdx3([], '3.1.0'), /^SPDX 3\.1\.0 is not read yet;/],
    ['SPDX 4', spdx3([], '4.0'), /^SPDX 4\.0 is not read yet;/],
    [
      'SPDX 3 of no version',
      JSON.stringify({ '@context': 'https://spdx.org/x' }),
      /^SPDX of an unknown version is not read;/,
    ],
  ]);
});

describe('bills in formats that are not read', () => {
  check('unsupported', [
    [
      'SPDX as tags and values',
      'SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n',
      /^SPDX 2\.3 is read as JSON only\./,
    ],
    [
      'SPDX as tags and values below a comment',
      '# made by x\r\nSPDXVersion: SPDX-2.3\r\n',
      /^SPDX 2\.3 is read as JSON only\./,
    ],
    [
      'SPDX in YAML',
      'SPDXID: "SPDXRef-DOCUMENT"\nspdxVersion: "SPDX-2.3"\n',
      /^SPDX 2\.3 is read as JSON only\./,
    ],
    [
      'SPDX in RDF/XML',
      '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:spdx="http://spdx.org/rdf/terms#"></rdf:RDF>',
      /^SPDX in RDF\/XML is not read;/,
    ],
    ['SPDX in XML', '<Document><spdxVersion>SPDX-2.3</spdxVersion></Document>', /^SPDX in XML is not read;/],
    [
      'a SWID tag',
      '<SoftwareIdentity xmlns="http://standards.iso.org/iso/19770/-2/2015/schema.xsd" name="x"/>',
      /^SWID tags are not read;/,
    ],
    [
      'a reply of the GitHub API',
      JSON.stringify({ sbom: { spdxVersion: 'SPDX-2.3' } }),
      /the value of its key "sbom"/,
    ],
  ]);
});

describe('texts that are something else', () => {
  check('not-a-bill', [
    ['a package.json', '{ "name": "x", "version": "1.0.0", "dependencies": {} }', /^It is JSON, but neither/],
    ['JSON with another mark', '{ "bomFormat": "Other", "specVersion": "1.6" }', /^It is JSON, but neither/],
    [
      'JSON-LD of something else',
      '{ "@context": "https://schema.org", "@graph": [] }',
      /^It is JSON, but neither/,
    ],
    ['an empty object', '{}', /^It is JSON, but neither/],
    ['a list', '[{ "bomFormat": "CycloneDX" }]', /^It is JSON, but neither/],
    ['a JSON text', '"CycloneDX"', /^It is JSON, but neither/],
    ['a number', '5', /^It is neither JSON nor XML/],
    ['a page', '<!DOCTYPE html><html><br></html>', /^It is XML, but not CycloneDX/],
    [
      'a project of Maven',
      '<project xmlns="http://maven.apache.org/POM/4.0.0"/>',
      /^It is XML, but not CycloneDX/,
    ],
    ['XML that is called bom', '<bom><components/></bom>', /^It is XML, but not CycloneDX/],
    [
      'an element of CycloneDX that is no bom',
      '<x xmlns="http://cyclonedx.org/schema/bom/1.6"/>',
      /^It is XML, but not CycloneDX/,
    ],
    [
      'another prefix than that of CycloneDX',
      '<a:bom xmlns:b="http://cyclonedx.org/schema/bom/1.6"/>',
      /^It is XML, but not CycloneDX/,
    ],
    ['Markdown', '# Components\n\n- torch 2.9\n', /^It is neither JSON nor XML/],
    ['a list of requirements', 'torch==2.9.0\n', /^It is neither JSON nor XML/],
    ['a descriptor', 'conformity: 1\nproduct:\n  name: x\n', /^It is neither JSON nor XML/],
  ]);
});

describe('damaged texts', () => {
  const json = cycloneDx({ components: [{ type: 'library', name: 'a' }] });
  const xml = cycloneDxXml('<components><component type="library"><name>a</name></component></components>');
  check('damaged', [
    ['nothing', '', /^It is empty\./],
    ['only white space', ' \r\n\t', /^It is empty\./],
    ['only a byte order mark', '\uFEFF', /^It is empty\./],
    ['binary', 'PK\u0003\u0004\u0000\u0000', /^It is no text in UTF-8\./],
    ['UTF-16 that was read as UTF-8', json.replaceAll(/(?=[^])/g, '\u0000'), /^It is no text in UTF-8\./],
    ['characters that could not be decoded', `{${'\uFFFD'.repeat(50)}}`, /^It is no text in UTF-8\./],
    ['JSON that is cut off', json.slice(0, -10), /^It ends in the middle of its JSON/],
    [
      'JSON that is cut off in a text',
      '{ "bomFormat": "Cyc',
      /^It ends in the middle|^Its JSON is malformed/,
    ],
    ['JSON with a comma too much', '{\n  "a": 1,\n}', /^Its JSON is malformed\./, { line: 2, character: 0 }],
    [
      'JSON without a comma',
      '{\r\n  "a": 1\r\n  "b": 2\r\n}',
      /^Its JSON is malformed\./,
      { line: 2, character: 2 },
    ],
    ['JSON with a comment', '{\n  // comment\n}', /^Its JSON is malformed\./, { line: 1, character: 2 }],
    ['JSON with something behind it', '{} {}', /^Its JSON is malformed\./, { line: 0, character: 3 }],
    [
      'XML that is cut off in an element',
      xml.slice(0, xml.indexOf('</components>')),
      /^It ends in the middle of its XML/,
    ],
    [
      'XML that is cut off in a tag',
      '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><comp',
      /^It ends in the middle of its XML/,
    ],
    ['XML that is cut off in its first tag', '<bom xmlns="http://cyclo', /^It ends in the middle of its XML/],
    ['XML that is cut off in plain text', cycloneDxXml('<a><![CDATA[x'), /^It ends in the middle of its XML/],
    ['XML that is cut off in a comment', '<!-- x', /^It ends in the middle of its XML/],
    ['XML without an element', '<?xml version="1.0"?>\n', /^It ends in the middle of its XML/],
    [
      'XML whose tags do not fit',
      cycloneDxXml('<a>\n</b>'),
      /^Its XML is malformed\./,
      { line: 3, character: 0 },
    ],
    [
      'XML with a tag that is closed twice',
      cycloneDxXml('</bom>'),
      /^Its XML is malformed\./,
      { line: 3, character: 0 },
    ],
    ['XML with something behind it', `${cycloneDxXml('')}x`, /^Its XML is malformed\./],
    ['XML with two first elements', `${cycloneDxXml('')}<bom/>`, /^Its XML is malformed\./],
    [
      'XML with an attribute without a value',
      cycloneDxXml('<a b>'),
      /^Its XML is malformed\./,
      { line: 2, character: 4 },
    ],
    [
      'XML with an attribute without quotes',
      cycloneDxXml('<a b=c>'),
      /^Its XML is malformed\./,
      { line: 2, character: 5 },
    ],
    [
      'XML with an attribute twice',
      cycloneDxXml('<a b="" b=""/>'),
      /^Its XML is malformed\./,
      { line: 2, character: 9 },
    ],
    [
      'XML with a tag in an attribute',
      cycloneDxXml('<a b="<c/>">'),
      /^Its XML is malformed\./,
      { line: 2, character: 6 },
    ],
    [
      'XML with a lone ampersand',
      cycloneDxXml('<a>R&D</a>'),
      /^Its XML is malformed\./,
      { line: 2, character: 4 },
    ],
    [
      'XML with an entity of its own',
      cycloneDxXml('<a>&house;</a>'),
      /^Its XML is malformed\./,
      { line: 2, character: 3 },
    ],
    [
      'XML with half of a character',
      cycloneDxXml('<a b="&#xD800;"/>'),
      /^Its XML is malformed\./,
      { line: 2, character: 6 },
    ],
    ['XML with a declaration inside', cycloneDxXml('<!ELEMENT a>'), /^Its XML is malformed\./],
    ['CycloneDX without a version', JSON.stringify({ bomFormat: 'CycloneDX' }), /"specVersion"/],
    ['CycloneDX without its mark', JSON.stringify({ specVersion: '1.6', components: [] }), /"bomFormat"/],
  ]);
});

describe('bills whose parts have the wrong form', () => {
  const at = (line: number, character: number): BillPosition => ({ line, character });
  const wrong = (fields: Fields): string => cycloneDx(fields);
  check('damaged', [
    [
      'components',
      wrong({ components: 5 }),
      /^Its "components" has to be a list; here it is a number\./,
      at(3, 16),
    ],
    ['components that are an object', wrong({ components: {} }), /a list; here it is an object\./, at(3, 16)],
    [
      'metadata',
      wrong({ metadata: [] }),
      /^Its "metadata" has to be an object; here it is a list\./,
      at(3, 14),
    ],
    [
      'the subject',
      wrong({ metadata: { component: 'x' } }),
      /^Its "component" has to be an object; here it is a text\./,
      at(4, 17),
    ],
    [
      'dependencies',
      wrong({ dependencies: true }),
      /^Its "dependencies" has to be a list; here it is a boolean\./,
      at(3, 18),
    ],
    [
      'packages of SPDX 2',
      spdx2({ packages: 'x' }),
      /^Its "packages" has to be a list; here it is a text\./,
      at(4, 14),
    ],
    [
      'relationships of SPDX 2',
      spdx2({ relationships: {} }),
      /^Its "relationships" has to be a list/,
      at(4, 19),
    ],
    [
      'the graph of SPDX 3',
      '{ "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",\n "@graph": 5 }',
      /^Its "@graph" has to be a list/,
      at(1, 11),
    ],
  ]);
});

describe('texts beyond a limit', function () {
  this.timeout(20_000);
  const levels = 100_000;
  const tooMany = limits.components + 1;
  const deep = /^It is nested deeper than 200 levels/;
  const many = (what: string): RegExp => new RegExp(`^It has more than 200,000 ${what}\\.`);
  const start = '<bom xmlns="http://cyclonedx.org/schema/bom/1.6">';
  const bomb = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${String(level + 1)} "${`&l${String(level)};`.repeat(10)}">`,
  );
  check('damaged', [
    ['lists in lists', '['.repeat(levels) + ']'.repeat(levels), deep, { line: 0, character: limits.depth }],
    ['lists in lists that are not closed', '['.repeat(levels), deep],
    ['objects in objects', '{"a":'.repeat(levels) + '1' + '}'.repeat(levels), deep],
    [
      'a bill with lists in lists',
      cycloneDx({}).replace('{', `{ "x": ${'['.repeat(levels)}${']'.repeat(levels)},`),
      deep,
    ],
    [
      'levels behind a mistake',
      `[${'},['.repeat(levels)}`,
      /^Its JSON is malformed\./,
      { line: 0, character: 1 },
    ],
    ['elements in elements', start + '<a>'.repeat(levels) + '</a>'.repeat(levels) + '</bom>', deep],
    ['elements in elements that are not closed', start + '<a>'.repeat(levels), deep],
    [
      'components of CycloneDX',
      `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${'{},'.repeat(tooMany)}{}]}`,
      many('components'),
    ],
    [
      'components of CycloneDX in XML',
      `${start}<components>${'<component/>'.repeat(tooMany)}</components></bom>`,
      many('components'),
    ],
    [
      'packages of SPDX 2',
      `{"spdxVersion":"SPDX-2.3","packages":[${'{},'.repeat(tooMany)}{}]}`,
      many('packages'),
    ],
    [
      'packages of SPDX 3',
      `{"@context":"https://spdx.org/rdf/3.0.1/x","@graph":[${'{"type":"ai_AIPackage"},'.repeat(tooMany)}{}]}`,
      many('packages'),
    ],
    [
      'entities in entities',
      `<?xml version="1.0"?>\n<!DOCTYPE bom [\n<!ENTITY l0 "x">\n${bomb.join('\n')}\n]>\n${start}&l9;</bom>`,
      /^It declares entities \(DOCTYPE\), which are not expanded\./,
      { line: 1, character: 0 },
    ],
    [
      'entities of another file',
      `<!DOCTYPE bom [<!ENTITY x SYSTEM "file:///etc/passwd">]>${start}&x;</bom>`,
      /^It declares entities/,
      { line: 0, character: 0 },
    ],
  ]);

  it('levels within the limit are read, whatever is in texts', () => {
    const text = `{"bomFormat":"CycloneDX","specVersion":"1.6","x":"${'[{\\"'.repeat(500)}","y":${'['.repeat(199)}${']'.repeat(199)}}`;
    assert.throws(() => refused(text), /it was read as a bill/);
  });
});
