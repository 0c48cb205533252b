import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serveEditor } from '../src/language-server/server.ts';
import { readSettings } from '../src/settings.ts';

// What anything prints would be taken for a part of the conversation.
console.log = console.error;
serveEditor(createConnection(ProposedFeatures.all, process.stdin, process.stdout), readSettings());
