declare module '@citation-js/core' {
  interface Name {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
    readonly 'non-dropping-particle'?: string;
  }
  interface Item {
    readonly id: string;
    readonly type: string;
    readonly author?: readonly Name[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly note?: string | readonly string[];
    readonly [field: string]: unknown;
  }
  export const plugins: {
    readonly input: {
      readonly chain: (
        data: unknown,
        options: { readonly generateGraph: boolean; readonly forceType: string },
      ) => readonly Item[];
    };
  };
  export type { Item, Name };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
