import { firstLoad } from './scripts/first-load.js';

export default [{ name: 'JS and CSS before the first picture', path: firstLoad(), limit: '130 KB', gzip: true }];
