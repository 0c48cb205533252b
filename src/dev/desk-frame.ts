import { html, type Html } from './html.ts';

/** A page of the desk. */
export const renderFrame = (title: string, basePath: string, body: Html): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="${basePath}desk/desk.css" />
      </head>
      <body class="desk">
        <header>
          <p><a href="${basePath}">Site</a> <a href="${basePath}desk/">Desk</a></p>
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.text;
