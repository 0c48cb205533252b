import { record, type Graph } from '../graph/graph.ts';
import type { Id } from '../records/id.ts';
import { curlMarks } from '../words/curly.ts';
import { isolateRuns } from '../words/language.ts';
import { nameInSentence } from '../words/names.ts';

/** A name as pages show it. */
export const showName = (name: string): string => isolateRuns(curlMarks(name));

/** The full name of an actor. */
export const fullName = (graph: Graph, actor: Id): string => showName(record(graph.actors, actor).name);

/** The one short name of an actor. */
export const shortName = (graph: Graph, actor: Id): string => showName(record(graph.actors, actor).short);

/** The short name of an actor within a sentence, with its article where it takes one. */
export const sentenceName = (graph: Graph, actor: Id): string => showName(nameInSentence(record(graph.actors, actor)));
