import { claimAddress } from '../../address.ts';
import { bestAnswered } from '../../graph/ranking.ts';
import type { Graph } from '../../graph/graph.ts';
import { AXIS_NAMES } from '../../graph/standing/axes.ts';
import { factsOf } from '../../records/stance.ts';
import { AXES, axisWords } from '../../words/axes.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import { sayStanding } from '../../words/standing.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { leadingName, leadingNames, sentenceNames } from '../name-lists.ts';
import { showName } from '../names.ts';
import { shownPoint, shownTitle } from '../statement.ts';

/** The rule shown at work on one claim. */
export interface WorkedExample {
  by: string;
  about: string;
  title: TextLink;
  language: LanguageAttributes;
  points: { text: string; answers: string }[];
  axes: { name: string; label: string; description: string }[];
  lines: { sign: string; text: string }[];
}

/** The rule at work on the claim with the most points met; null on a site without claims. */
export function workedExample(graph: Graph, to: To): WorkedExample | null {
  const view = bestAnswered(graph);
  if (view === null) return null;
  const { claim, matrix, standing } = view;
  return {
    by: leadingNames(graph, claim.by),
    about: sentenceNames(graph, claim.about),
    title: { text: shownTitle(claim), address: to(claimAddress(claim.id)) },
    language: contentLanguage(graph, null),
    points: matrix.rows.map(({ part, cells }) => ({
      text: part === null ? 'The allegation as a whole' : shownPoint(part),
      answers: [...cells]
        .map(([party, answers]) => {
          const said = new Set(answers.map(({ stance }) => factsOf(stance).label.toLowerCase()));
          return `${leadingName(graph, party)}: ${[...said].join(', ')}`;
        })
        .join('. '),
    })),
    axes: AXIS_NAMES.map((axis) => ({ ...axisWords(axis, standing[axis]), name: AXES[axis].label })),
    lines: sayStanding(graph, claim, standing).lines.map(({ sign, text }) => ({ sign, text: showName(text) })),
  };
}
