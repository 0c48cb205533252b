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
  claim('leak', ['found', 'sold', 'hid about="rival"'], 'by="herald" about="acme" named="rival" on="2020-01-01"'),
  response('denial', 'by="acme" on="2020-01-02" denies="found"'),
  response('finding', 'by="watchdog" on="2020-01-05" no-evidence'),
  response('correction', 'by="herald" on="2020-01" corrects="sold"'),
  response('remark', 'by="expert" on="2020-01-09" confirms="found" remarks="sold"'),
  response('seizure', 'by="ministry" on="2020-01-10" asked-by="herald" acts="sold" measure="ban"'),
  response('office', 'by="desk" on="2020-01-11" disputes="found" supersedes="denial/found"'),
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
          "askedBy": null,
          "by": "watchdog",
          "id": "finding",
          "lagDays": 4,
          "measure": null,
          "on": "2020-01-05",
          "party": "watchdog",
          "quote": null,
          "source": [
            "report",
          ],
          "speaker": null,
          "stances": {
            "no-evidence": [],
          },
          "supersededBy": null,
          "supersedes": [],
          "text": "finding in our words.",
          "url": "https://site.example/base/claims/leak/#finding",
          "wordings": [],
        },
        {
          "askedBy": "herald",
          "by": "ministry",
          "id": "seizure",
          "lagDays": null,
          "measure": "ban",
          "on": "2020-01-10",
          "party": "ministry",
          "quote": null,
          "source": [
            "report",
          ],
          "speaker": null,
          "stances": {
            "acts": [
              "sold",
            ],
          },
          "supersededBy": null,
          "supersedes": [],
          "text": "seizure in our words.",
          "url": "https://site.example/base/claims/leak/#seizure",
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
      "extends": null,
      "id": "leak",
      "makersUpdates": [
        {
          "askedBy": null,
          "by": "herald",
          "id": "correction",
          "lagDays": null,
          "measure": null,
          "on": "2020-01",
          "party": "herald",
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
          "supersedes": [],
          "text": "correction in our words.",
          "url": "https://site.example/base/claims/leak/#correction",
          "wordings": [],
        },
      ],
      "named": [
        {
          "id": "rival",
          "kind": "company",
          "name": "Rival",
          "url": "https://site.example/base/actors/rival/",
        },
      ],
      "namedParties": [],
      "noReply": [
        "rival",
      ],
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
          "askedBy": null,
          "by": "expert",
          "id": "remark",
          "lagDays": 8,
          "measure": null,
          "on": "2020-01-09",
          "party": "expert",
          "quote": null,
          "source": [
            "report",
          ],
          "speaker": null,
          "stances": {
            "confirms": [
              "found",
            ],
            "remarks": [
              "sold",
            ],
          },
          "supersededBy": null,
          "supersedes": [],
          "text": "remark in our words.",
          "url": "https://site.example/base/claims/leak/#remark",
          "wordings": [],
        },
      ],
      "parts": [
        {
          "about": [
            "acme",
          ],
          "answers": [
            {
              "by": "watchdog",
              "party": "watchdog",
              "response": "finding",
              "stance": "no-evidence",
            },
            {
              "by": "expert",
              "party": "expert",
              "response": "remark",
              "stance": "confirms",
            },
            {
              "by": "desk",
              "party": "acme",
              "response": "office",
              "stance": "disputes",
            },
          ],
          "id": "found",
          "status": "disputed",
          "text": "It did found.",
        },
        {
          "about": [
            "acme",
          ],
          "answers": [
            {
              "by": "watchdog",
              "party": "watchdog",
              "response": "finding",
              "stance": "no-evidence",
            },
            {
              "by": "expert",
              "party": "expert",
              "response": "remark",
              "stance": "remarks",
            },
            {
              "by": "ministry",
              "party": "ministry",
              "response": "seizure",
              "stance": "acts",
            },
            {
              "by": "herald",
              "party": "herald",
              "response": "correction",
              "stance": "corrects",
            },
          ],
          "id": "sold",
          "status": "corrected",
          "text": "It did sold.",
        },
        {
          "about": [
            "rival",
          ],
          "answers": [
            {
              "by": "watchdog",
              "party": "watchdog",
              "response": "finding",
              "stance": "no-evidence",
            },
          ],
          "id": "hid",
          "status": "unanswered",
          "text": "It did hid.",
        },
      ],
      "quote": null,
      "related": [],
      "replaces": null,
      "replies": [
        {
          "askedBy": null,
          "by": "acme",
          "id": "denial",
          "lagDays": 1,
          "measure": null,
          "on": "2020-01-02",
          "party": "acme",
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
          "supersededBy": "office",
          "supersedes": [],
          "text": "denial in our words.",
          "url": "https://site.example/base/claims/leak/#denial",
          "wordings": [],
        },
        {
          "askedBy": null,
          "by": "desk",
          "id": "office",
          "lagDays": 10,
          "measure": null,
          "on": "2020-01-11",
          "party": "acme",
          "quote": null,
          "source": [
            "report",
          ],
          "speaker": null,
          "stances": {
            "disputes": [
              "found",
            ],
          },
          "supersededBy": null,
          "supersedes": [
            "denial/found",
          ],
          "text": "office in our words.",
          "url": "https://site.example/base/claims/leak/#office",
          "wordings": [],
        },
      ],
      "schemaVersion": 2,
      "sources": [
        {
          "archive": "https://archive.example/report",
          "held": false,
          "id": "report",
          "kind": "report",
          "noArchive": null,
          "on": "2020-01-01",
          "publisher": "herald",
          "read": "whole",
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
          "noArchive": null,
          "on": "2020-01-02",
          "publisher": "tribune",
          "read": "whole",
          "reliesOn": [],
          "title": "The second",
          "url": "https://example.org/second",
          "via": null,
        },
      ],
      "standing": {
        "agencies": "no-evidence",
        "asOf": "2020-01",
        "counts": [
          {
            "admits": 0,
            "denies": 0,
            "disputes": 1,
            "noEvidence": 0,
            "of": 2,
            "party": "acme",
          },
        ],
        "history": [
          {
            "agencies": "none",
            "maker": "stands",
            "measures": "none",
            "on": "2020-01-02",
            "reply": "partly-denied",
            "rulings": "none",
          },
          {
            "agencies": "no-evidence",
            "maker": "stands",
            "measures": "none",
            "on": "2020-01-05",
            "reply": "partly-denied",
            "rulings": "none",
          },
          {
            "agencies": "no-evidence",
            "maker": "stands",
            "measures": "taken",
            "on": "2020-01-10",
            "reply": "partly-denied",
            "rulings": "none",
          },
          {
            "agencies": "no-evidence",
            "maker": "stands",
            "measures": "taken",
            "on": "2020-01-11",
            "reply": "disputed",
            "rulings": "none",
          },
          {
            "agencies": "no-evidence",
            "maker": "corrected",
            "measures": "taken",
            "on": "2020-01",
            "reply": "disputed",
            "rulings": "none",
          },
        ],
        "lines": [
          {
            "axis": "maker",
            "text": "Herald corrected 1 of 3 points (January 2020).",
          },
          {
            "axis": "reply",
            "text": "Acme disputes 1 of the 2 points about it.",
          },
          {
            "axis": "named",
            "text": "No words in reply from Rival found.",
          },
          {
            "axis": "agencies",
            "text": "Watchdog had no evidence of it (January 2020).",
          },
          {
            "axis": "measures",
            "text": "Measures: a ban (January 2020) by the Ministry.",
          },
          {
            "axis": "unanswered",
            "text": "1 of 3 points not answered by those they are about.",
          },
        ],
        "maker": "corrected",
        "measures": "taken",
        "reply": "disputed",
        "rulings": "none",
        "sentence": "Herald corrected 1 of 3 points (January 2020). Acme disputes 1 of the 2 points about it. No words in reply from Rival found. 1 of 3 points open. And 2 more.",
      },
      "statement": "Acme did leak.",
      "title": "What leak was",
      "topics": [],
      "unanswered": [
        "hid",
      ],
      "unread": [],
      "url": "https://site.example/base/claims/leak/",
      "withdrawn": null,
    }
  `);
});

test('a claim without points has its answers beside an empty list of points', () => {
  const { parts, answers, unanswered } = jsonOf(folder(claim(), response('denial', 'by="acme" on="2020-01-02" denies')));
  expect({ parts, answers, unanswered }).toEqual({
    parts: [],
    answers: [{ party: 'acme', by: 'acme', stance: 'denies', response: 'denial' }],
    unanswered: [],
  });
});

test('a claim that nobody answered has every key, with empty lists', () => {
  const json = jsonOf(folder(claim('leak', ['found'])));
  expect(Object.keys(json)).toEqual(Object.keys(jsonOf(answered)));
  expect(json).toMatchObject({
    replies: [],
    namedParties: [],
    agencyStatements: [],
    makersUpdates: [],
    otherResponses: [],
    noReply: ['acme'],
  });
});

test('a speaker who takes two stances on a point answers it twice', () => {
  const files = folder(
    claim('leak', ['found']),
    response('both', 'by="watchdog" on="2020-01-02" confirms acts="found" measure="ban"'),
  );
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
