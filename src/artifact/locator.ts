/**
 * Locators: the ways to say where a model is. Parsing is total, so that a locator that this version cannot
 * acquire yet is still recognised for what it is. `text` is the locator as written, for messages and reports; a
 * URL's is without credentials and query, which may hold secrets.
 */
export type Locator =
  | { readonly kind: 'path'; readonly path: string; readonly text: string }
  | { readonly kind: 'url'; readonly url: string; readonly text: string }
  | {
      readonly kind: 'hf';
      readonly repository: string;
      readonly revision?: string | undefined;
      readonly file: string;
      readonly text: string;
    }
  | { readonly kind: 'zoo'; readonly id: string; readonly text: string }
  | {
      readonly kind: 'release';
      readonly tag: string;
      readonly asset?: string | undefined;
      readonly text: string;
    }
  | { readonly kind: 'git'; readonly revision: string; readonly text: string };
