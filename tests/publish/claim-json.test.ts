import { expect, test } from 'vitest';
import { record } from '../../src/graph/graph.ts';
import { claimJson } from '../../src/publish/claim-json.ts';
import { claim, folder, graphOf, response, type Files } from '../content.ts';

const toUrl = (address: string): string => `https://site.example/base${address}`;

function jsonOf(files: Files, id = 'leak') {
  const graph = graphOf(files);
  return claimJson(graph, record(graph.claims, id), toUrl);
}

const answered = folder(
  claim('leak', ['found', 'sold']),
  response('denial', 'by="acme" on="2020-01-02" denies="found"'),
  response('finding', 'by="watchdog" on="2020-01-05" no-evidence'),
  response('correction', 'by="herald" on="2020-01" corrects="sold"'),
  response('remark', 'by="expert" on="2020-01-09" confirms="found" acts="sold"'),
);

test('a claim as data is the form of the contract, whole', () => {
  expect(jsonOf(answered)).toMatchInlineSnapshot(`
    {
      "about": [
        {
          "id": "acme",
          "kind": "company",
          "name": "Acme",
          "url": "https://site.example/base/actors/acme/",
        },
      ],
      "agencyStatements": [
        {
          "by": "watchdog",
          "id": "finding",
          "lagDays": 4,
          "on": "2020-01-05",
          "quote": null,
          "source": [
            "report",
          ],
          "speaker": null,
          "stances": {
            "no-evidence": [],
          },
          "supersededBy": null,
          "text": "finding in our words.",
          "url": "https://site.example/base/claims/leak/#finding",
          "wordings": [],
        },
      ],
      "answers": [],
      "article": "case",
      "by": [
        {
          "id": "herald",
          "kind": "outlet",
          "name": "Herald",
          "url": "https://site.example/base/actors/herald/",
        },
      ],
      "claimantUpdates": [
        {
          "by": "herald",
          "id": "correction",
          "lagDays": null,
          "on": "2020-01",
          "quote": null,
          "source": [
            "report",
          ],
          "speaker": null,
          "stances": {
            "corrects": [
              "sold",
            ],
          },
          "supersededBy": null,
          "text": "correction in our words.",
          "url": "https://site.example/base/claims/leak/#correction",
          "wordings": [],
        },
      ],
      "id": "leak",
      "noReply": [],
      "on": "2020-01-01",
      "origins": {
        "outlets": [
          "herald",
          "tribune",
        ],
        "roots": [
          {
            "basis": null,
            "source": "report",
          },
          {
            "basis": null,
            "source": "second",
          },
        ],
      },
      "otherResponses": [
        {
          "by": "expert",
          "id": "remark",
          "lagDays": 8,
          "on": "2020-01-09",
          "quote": null,
          "source": [
            "report",
          ],
          "speaker": null,
          "stances": {
            "acts": [
              "sold",
            ],
            "confirms": [
              "found",
            ],
          },
          "supersededBy": null,
          "text": "remark in our words.",
          "url": "https://site.example/base/claims/leak/#remark",
          "wordings": [],
        },
      ],
      "parts": [
        {
          "answers": [
            {
              "by": "acme",
              "response": "denial",
              "stance": "denies",
            },
            {
              "by": "watchdog",
              "response": "finding",
              "stance": "no-evidence",
            },
            {
              "by": "expert",
              "response": "remark",
              "stance": "confirms",
            },
          ],
          "id": "found",
          "text": "It did found.",
        },
        {
          "answers": [
            {
              "by": "herald",
              "response": "correction",
              "stance": "corrects",
            },
            {
              "by": "watchdog",
              "response": "finding",
              "stance": "no-evidence",
            },
            {
              "by": "expert",
              "response": "remark",
              "stance": "acts",
            },
          ],
          "id": "sold",
          "text": "It did sold.",
        },
      ],
      "quote": null,
      "related": [],
      "replies": [
        {
          "by": "acme",
          "id": "denial",
          "lagDays": 1,
          "on": "2020-01-02",
          "quote": null,
          "source": [
            "report",
          ],
          "speaker": null,
          "stances": {
            "denies": [
              "found",
            ],
          },
          "supersededBy": null,
          "text": "denial in our words.",
          "url": "https://site.example/base/claims/leak/#denial",
          "wordings": [],
        },
      ],
      "sources": [
        {
          "archive": "https://archive.example/report",
          "held": false,
          "id": "report",
          "kind": "report",
          "on": "2020-01-01",
          "publisher": "herald",
          "reliesOn": [],
          "title": "The report",
          "url": "https://example.org/report",
          "via": null,
        },
        {
          "archive": "https://archive.example/second",
          "held": false,
          "id": "second",
          "kind": "report",
          "on": "2020-01-02",
          "publisher": "tribune",
          "reliesOn": [],
          "title": "The second",
          "url": "https://example.org/second",
          "via": null,
        },
      ],
      "standing": {
        "agencies": "no-evidence",
        "asOf": "2020-01-09",
        "claimant": "corrected",
        "history": [
          {
            "agencies": "none",
            "claimant": "corrected",
            "on": "2020-01",
            "reply": "none",
          },
          {
            "agencies": "none",
            "claimant": "corrected",
            "on": "2020-01-02",
            "reply": "denied",
          },
          {
            "agencies": "no-evidence",
            "claimant": "corrected",
            "on": "2020-01-05",
            "reply": "denied",
          },
        ],
        "reply": "denied",
        "sentence": "Denied by Acme. Germany's WDG has no evidence. Corrected by Herald. 1 of 2 points unanswered.",
      },
      "statement": "Acme did leak.",
      "topics": [],
      "unanswered": [
        "sold",
      ],
      "url": "https://site.example/base/claims/leak/",
      "withdrawn": null,
    }
  `);
});

test('a claim without points has its answers beside an empty list of points', () => {
  const { parts, answers, unanswered } = jsonOf(folder(claim(), response('denial', 'by="acme" on="2020-01-02" denies')));
  expect({ parts, answers, unanswered }).toEqual({
    parts: [],
    answers: [{ by: 'acme', stance: 'denies', response: 'denial' }],
    unanswered: [],
  });
});

test('a claim that nobody answered has every key, with empty lists', () => {
  const json = jsonOf(folder(claim('leak', ['found'])));
  expect(Object.keys(json)).toEqual(Object.keys(jsonOf(answered)));
  expect(json).toMatchObject({ replies: [], agencyStatements: [], claimantUpdates: [], otherResponses: [], noReply: ['acme'] });
});

test('a speaker who takes two stances on a point answers it twice', () => {
  const files = folder(claim('leak', ['found']), response('both', 'by="watchdog" on="2020-01-02" confirms acts="found"'));
  expect(jsonOf(files).parts[0]?.answers.map(({ stance }) => stance)).toEqual(['confirms', 'acts']);
});

test('a statement names the newest of those that replaced it', () => {
  const files = folder(
    claim(),
    response('first', 'by="acme" on="2020-01-02" denies'),
    response('second', 'by="acme" on="2020-01-03" disputes supersedes="first"'),
    response('third', 'by="acme" on="2020-01-04" admits supersedes="first second"'),
  );
  expect(jsonOf(files).replies.map(({ id, supersededBy }) => [id, supersededBy])).toEqual([
    ['first', 'third'],
    ['second', 'third'],
    ['third', null],
  ]);
});

test('every source that is named has its entry', () => {
  const json = jsonOf(answered);
  const named = [...json.replies, ...json.agencyStatements].flatMap(({ source }) => source);
  expect(json.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
});
