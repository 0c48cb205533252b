/** A list of more rows goes on at its page 2. */
const PAGE_ROWS = 100;

/** The same where a page has several lists. */
const HUB_ROWS = 28;

/** One page of a list whose address ends in `[...page]`. */
export interface PagePath {
  params: { page: string | undefined };
  props: { page: number; pages: number };
}

/** One page of a list with its rows and the number of all. */
export interface ListPath<Row> {
  params: PagePath['params'];
  props: PagePath['props'] & { total: number; rows: Row[] };
}

/** The pages that a list needs, at least one, each with its own rows, so that it is made anew only where those have changed. */
export const listPaths = <Row>(rows: readonly Row[]): ListPath<Row>[] =>
  pathsFor(Math.ceil(rows.length / PAGE_ROWS)).map(({ params, props }) => ({
    params,
    props: { ...props, total: rows.length, rows: rowsOn(rows, props.page) },
  }));

/** The pages that the lists of a hub need together. */
export const hubPaths = (lengths: readonly number[]): PagePath[] =>
  pathsFor(Math.max(0, ...lengths.map((length) => Math.ceil(length / HUB_ROWS))));

/** The pages of every hub, each with its record under a name: `[id]/[...page]`. */
export const pathsOfHubs = <Name extends string, Hub extends { id: string }>(
  name: Name,
  hubs: Iterable<Hub>,
  lengthsOf: (hub: Hub) => readonly number[],
) =>
  [...hubs].flatMap((hub) =>
    hubPaths(lengthsOf(hub)).map(({ params, props }) => ({
      params: { ...params, id: hub.id },
      props: { ...props, [name]: hub } as PagePath['props'] & Record<Name, Hub>,
    })),
  );

/** How long some lists are. */
export const lengthsOf = (lists: object): number[] => Object.values(lists).map((list: readonly unknown[]) => list.length);

const pathsFor = (count: number): PagePath[] => {
  const pages = Math.max(1, count);
  return Array.from({ length: pages }, (_, index) => ({
    params: { page: index === 0 ? undefined : `page/${index + 1}` },
    props: { page: index + 1, pages },
  }));
};

/** The rows of one page of a list. */
const rowsOn = <T>(rows: readonly T[], page: number): T[] => rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);

/** The rows of one list on one page of a hub. */
export const hubRowsOn = <T>(rows: readonly T[], page: number): T[] => rows.slice((page - 1) * HUB_ROWS, page * HUB_ROWS);

/** The page a row of a list stands on, by its number from 0. */
export const pageOfRow = (row: number): number => Math.floor(row / PAGE_ROWS) + 1;

/** A page's title: the list's own on the first. */
export const pageTitle = (title: string, page: number): string => (page === 1 ? title : `${title}, page ${page}`);
