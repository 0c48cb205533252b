import { dataFileAddress } from '../address.ts';
import type { ToUrl } from './claim-json.ts';

/** The tables that the rule reads. */
const RULE_TABLES = ['claims', 'parts', 'ledger'] as const;

/**
 * The rule of the standing once more, as views over the published tables, in the SQL of DuckDB. Tests hold it to what the
 * site says of every claim on every date.
 */
export const RULE = `-- A date counts from its last day on: 2017-10 stands after every day of October 2017.
CREATE OR REPLACE MACRO last_day(d) AS d || substr('9999-99-99', length(d) + 1);

-- The points, and whom each is for; a claim without parts is one point.
CREATE OR REPLACE VIEW points AS
  SELECT claim, parts.id AS part, parts.about AS addressees, list_has_any(parts.about, claims.about) AS is_for_accused
  FROM parts JOIN claims ON claims.id = claim
  UNION ALL
  SELECT id, '', about, len(about) > 0 FROM claims WHERE id NOT IN (SELECT claim FROM parts);

-- The dates on which something can have changed: the claim, its responses, and what replaced them.
CREATE OR REPLACE VIEW days AS
  SELECT id AS claim, date AS day FROM claims
  UNION SELECT claim, date FROM ledger
  UNION SELECT claim, superseded_date FROM ledger WHERE superseded_date IS NOT NULL;

-- The matrix: what was said by then and replaced by nothing.
CREATE OR REPLACE VIEW matrix AS
  SELECT days.claim, day, coalesce(part, '') AS part, party, role, response, stance, bearing, meets, addressee
  FROM days JOIN ledger ON ledger.claim = days.claim AND last_day(date) <= last_day(day)
  WHERE superseded_date IS NULL OR last_day(superseded_date) > last_day(day);

-- How each point stands for those it is for.
CREATE OR REPLACE VIEW point_statuses AS
  WITH said AS (
    SELECT days.claim, days.day, points.part,
      len(any_value(points.addressees)) = 0 AS is_nobodys,
      count(*) FILTER (stance = 'retracts') > 0 AS retracted,
      count(*) FILTER (stance = 'corrects') > 0 AS corrected,
      count(*) FILTER (addressee AND stance = 'admits') > 0 AS admitted,
      count(*) FILTER (addressee AND stance = 'confirms') > 0 AS confirmed,
      count(*) FILTER (addressee AND stance = 'denies') > 0 AS denied,
      count(*) FILTER (addressee AND stance IN ('disputes', 'no-evidence', 'backs')) > 0 AS disputed
    FROM days JOIN points USING (claim) LEFT JOIN matrix USING (claim, day, part)
    GROUP BY ALL
  )
  SELECT claim, day, part, CASE
    WHEN retracted THEN 'retracted'
    WHEN corrected THEN 'corrected'
    WHEN is_nobodys THEN 'nobodys'
    WHEN NOT (admitted OR confirmed OR denied OR disputed) THEN 'unanswered'
    WHEN (admitted OR confirmed)::INT + denied::INT + disputed::INT > 1 THEN 'mixed'
    WHEN admitted THEN 'admitted'
    WHEN confirmed THEN 'confirmed'
    WHEN denied THEN 'denied'
    ELSE 'disputed' END AS status
  FROM said;

-- Whether two different public bodies stand on opposite sides of one point, and two deciders likewise.
CREATE OR REPLACE VIEW divisions AS
  WITH sides AS (
    SELECT claim, day, part,
      count(DISTINCT party) FILTER (role = 'agency-statement' AND bearing = 'for') AS said_so,
      count(DISTINCT party) FILTER (role = 'agency-statement' AND bearing IN ('against', 'without')) AS said_not,
      count(DISTINCT party) FILTER (role = 'agency-statement' AND meets) AS bodies,
      count(DISTINCT party) FILTER (stance = 'finds') AS found,
      count(DISTINCT party) FILTER (stance = 'clears') AS cleared,
      count(DISTINCT party) FILTER (stance IN ('finds', 'clears')) AS deciders
    FROM matrix GROUP BY ALL
  )
  SELECT claim, day,
    bool_or(said_so > 0 AND said_not > 0 AND bodies > 1) AS bodies_divided,
    bool_or(found > 0 AND cleared > 0 AND deciders > 1) AS deciders_divided
  FROM sides GROUP BY ALL;

-- The five axes, on each of these dates.
CREATE OR REPLACE VIEW standings AS
  WITH to_answer AS (
    SELECT claim, count(*) FILTER (is_for_accused) AS points FROM points GROUP BY ALL
  ), replied AS (
    SELECT DISTINCT days.claim, day FROM days JOIN ledger ON ledger.claim = days.claim
    WHERE role = 'reply' AND last_day(date) <= last_day(day)
  ), counted AS (
    SELECT days.claim, days.day,
      count(*) FILTER (role = 'reply') AS replies,
      count(*) FILTER (role = 'reply' AND bearing <> 'refusal') AS spoken,
      count(*) FILTER (role = 'reply' AND meets AND addressee) AS meeting,
      count(*) FILTER (role = 'reply' AND meets AND addressee AND bearing <> 'for') AS contesting,
      count(DISTINCT part) FILTER (role = 'reply' AND addressee AND stance = 'admits') AS admitted,
      count(DISTINCT part) FILTER (role = 'reply' AND addressee AND stance = 'denies') AS denied,
      count(*) FILTER (role = 'agency-statement' AND (meets OR bearing = 'refusal')) AS bodies,
      count(*) FILTER (role = 'agency-statement' AND bearing = 'for') AS bodies_for,
      count(*) FILTER (role = 'agency-statement' AND bearing = 'against') AS bodies_against,
      count(*) FILTER (role = 'agency-statement' AND bearing = 'without') AS bodies_without,
      count(*) FILTER (bearing = 'ruling') AS rulings,
      count(*) FILTER (stance = 'finds') AS found,
      count(*) FILTER (stance = 'clears') AS cleared,
      count(*) FILTER (bearing = 'measure') AS measures,
      count(*) FILTER (stance = 'retracts') AS retracted,
      count(*) FILTER (stance = 'corrects') AS corrected
    FROM days LEFT JOIN matrix USING (claim, day)
    GROUP BY ALL
  )
  SELECT claim, day,
    CASE
      WHEN replied.claim IS NULL THEN 'none'
      WHEN replies > 0 AND spoken = 0 THEN 'refused'
      WHEN meeting = 0 THEN 'unmet'
      WHEN admitted = points AND contesting = 0 THEN 'admitted'
      WHEN denied = points AND admitted = 0 THEN 'denied'
      WHEN admitted > 0 AND contesting > 0 THEN 'mixed'
      WHEN admitted > 0 THEN 'partly-admitted'
      WHEN denied > 0 THEN 'partly-denied'
      ELSE 'disputed' END AS reply,
    CASE
      WHEN bodies = 0 THEN 'none'
      WHEN bodies_for + bodies_against + bodies_without = 0 THEN 'refused'
      WHEN bodies_divided THEN 'divided'
      WHEN bodies_for > 0 THEN 'confirmed'
      WHEN bodies_against > 0 THEN 'disputed'
      ELSE 'no-evidence' END AS agencies,
    CASE
      WHEN rulings = 0 THEN 'none'
      WHEN deciders_divided THEN 'divided'
      WHEN found > 0 THEN 'found'
      WHEN cleared > 0 THEN 'cleared'
      ELSE 'left-open' END AS rulings,
    CASE WHEN measures > 0 THEN 'taken' ELSE 'none' END AS measures,
    CASE WHEN retracted > 0 THEN 'retracted' WHEN corrected > 0 THEN 'corrected' ELSE 'stands' END AS maker
  FROM counted JOIN to_answer USING (claim) LEFT JOIN divisions USING (claim, day) LEFT JOIN replied USING (claim, day);
`;

/** What names the tables that the rule reads, from wherever their files are. */
export const openTables = (fileOf: (table: string) => string): string =>
  RULE_TABLES.map((table) => `CREATE OR REPLACE VIEW ${table} AS FROM '${fileOf(table).replaceAll("'", "''")}';\n`).join('');

/** The rule as a file to be run: it reads the tables of this site and prints how each claim stands now. */
export const ruleFile = (toUrl: ToUrl): string => `${openTables((table) => toUrl(dataFileAddress(`${table}.parquet`)))}
${RULE}
-- How each claim stands now.
SELECT claim, arg_max(COLUMNS(* EXCLUDE (claim, day)), last_day(day)) FROM standings GROUP BY claim ORDER BY claim;
`;
