import type { ShownPage } from '../../read/formats/paged-text.ts';

/** What a thread tells of the file that it reads: each page as it is read, and how it ended. */
export type PageMessage =
  | { readonly kind: 'page'; readonly page: ShownPage }
  | { readonly kind: 'end' }
  /** The code and message of a `ReadFault`. */
  | { readonly kind: 'fault'; readonly code: string; readonly message: string }
  /** An error nobody thought of. */
  | { readonly kind: 'failure'; readonly message: string };
