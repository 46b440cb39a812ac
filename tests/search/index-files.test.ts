import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readFragment, readWords, eachPlace } from '../../src/search/index-files/read.ts';
import { decode } from '../../src/search/index-files/cbor.ts';
import { openIndexer } from '../../src/search/pagefind/index-part.ts';

const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);

test.each([
  [bytes(0x17), 23],
  [bytes(0x18, 0xff), 255],
  [bytes(0x19, 0x01, 0x00), 256],
  [bytes(0x1a, 0x00, 0x01, 0x00, 0x00), 65_536],
  [bytes(0x38, 0x18), -25],
  [bytes(0x63, 0xc3, 0xa5, 0x72), 'år'],
  [bytes(0x82, 0x01, 0x80), [1, []]],
])('%o is decoded', (given, value) => {
  expect(decode(given)).toEqual(value);
});

test.each([[bytes(0x1b, 0, 0, 0, 0, 0, 0, 0, 1)], [bytes(0xf6)], [bytes(0x82, 0x01)]])(
  '%o is refused',
  (given) => {
    expect(() => decode(given)).toThrow();
  },
);

test('an index that Pagefind has just made is read as it was written', async () => {
  const indexer = openIndexer();
  const section = (id: string, html: string, decides: boolean) => ({
    ...{ id, heading: 'Året', html: `<p>${html}</p>`, decides },
  });
  const record = (number: number, ...sections: ReturnType<typeof section>[]) => ({
    ...{ url: `/a/${number}/`, title: 'År', number: String(number), sections },
    caseNumbers: [{ printed: '12/160', address: '12-160' }],
  });
  const { records, words, table } = await indexer.indexPart([
    record(1, section('a', 'Sundhedsregnskab for året. Ar', false)),
    record(2, section('beslutning', 'Godkendt året', true)),
  ]);
  await indexer.stop();
  const all = words.flatMap((file) => readWords(gunzipSync(file)));
  const found = Object.fromEntries(
    all.flatMap(({ forms }) =>
      forms.map(({ form, postings }) => [
        form,
        postings.map((posting) => {
          const places: string[] = [];
          eachPlace(posting, (place, weight) => places.push(`${place}:${weight}`));
          return [posting.record, ...places];
        }),
      ]),
    ),
  );
  expect(found).toEqual({
    // What stands in the metadata alone has no places.
    ...{ '12': [[0], [1]], '12160': [[0], [1]], '160': [[0], [1]] },
    qbcxbgaq: [[0], [1]],
    ar: [[0, '5:24']],
    for: [[0, '3:24']],
    godkendt: [[1, '2:30']],
    regnskab: [[0, '2:12']],
    sundheds: [[0, '2:12']],
    sundhedsregnskab: [[0, '2:24']],
    år: [
      [0, '0:168'],
      [1, '0:168'],
    ],
    året: [
      [0, '4:24', '1:144'],
      [1, '3:30', '1:144'],
    ],
  });
  const keys = all.map(({ key }) => key);
  expect(keys).toEqual(keys.toSorted());
  expect(keys).toContain('aret');
  expect(table.lengths).toHaveLength(2);
  expect(readFragment(gunzipSync(records[1] ?? bytes()))).toMatchObject({
    url: '/a/2/',
    content: 'År~ Året~ Godkendt året~',
    meta: { sag: '12/160' },
    anchors: [
      { id: '_titel', location: 0 },
      { id: 'beslutning', location: 1 },
    ],
  });
});
