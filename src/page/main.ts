import type { PageData } from '../model/page-data.ts';
import { PageApp } from './app/page-app.ts';
import { Corpus } from './data/corpus.ts';

const data = document.getElementById('data');
const place = document.getElementById('page');
if (data !== null && place !== null) {
  const corpus = new Corpus(JSON.parse(data.textContent) as PageData);
  // The text of the element is no longer needed, and as large as everything else together.
  data.textContent = '';
  new PageApp(corpus, place).start();
}
