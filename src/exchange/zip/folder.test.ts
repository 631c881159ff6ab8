import { expect, test } from 'vitest';
import { readAllFiles } from '../read-files.ts';
import { file, sample } from '../testing/samples.ts';
import { folderToZip } from './folder.ts';

const named = (name: string, path: string) => ({ ...sample(path), name });

test('a folder is read like the zip it was unpacked from', () => {
  const files = [
    named('Connections.csv', 'linkedin/Connections.csv'),
    named('Jobs/Positions.csv', 'linkedin/Positions.csv'),
    file('messages.csv', 'CONVERSATION ID,FROM\n1,a\n'),
    file('.DS_Store', '\0\0'),
    file('__proto__', 'x'),
  ];
  const reading = readAllFiles([folderToZip('Basic_LinkedInDataExport', files)]);
  expect([reading.people.length, reading.roles.length, reading.refused]).toEqual([4, 3, []]);
  expect(reading.people[0]).toMatchObject({ file: 'Basic_LinkedInDataExport/Connections.csv', line: 5 });
  expect(folderToZip('a', files).bytes).toEqual(folderToZip('a', files).bytes);
});

test('an empty folder holds nothing to read', () => {
  expect(readAllFiles([folderToZip('empty', [])]).files).toMatchObject([{ unreadable: expect.stringMatching(/\.$/) }]);
});
