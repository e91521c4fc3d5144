import { boilerplateView } from '../views/boilerplate/boilerplate-view.ts';
import { compareView } from '../views/compare/compare-view.ts';
import { diagnosticsView } from '../views/diagnostics/diagnostics-view.ts';
import { documentsView } from '../views/documents/documents-view.ts';
import { frequencyView } from '../views/frequency/frequency-view.ts';
import { overviewView } from '../views/overview/overview-view.ts';
import { recurringView } from '../views/recurring/recurring-view.ts';
import { reuseView } from '../views/reuse/reuse-view.ts';
import { searchView } from '../views/search/search-view.ts';
import type { View } from './page-state.ts';
import type { ViewName } from './route.ts';

export const VIEW_OF: Readonly<Record<ViewName, View>> = {
  overview: overviewView,
  recurring: recurringView,
  reuse: reuseView,
  frequency: frequencyView,
  compare: compareView,
  documents: documentsView,
  boilerplate: boilerplateView,
  diagnostics: diagnosticsView,
  search: searchView,
};
