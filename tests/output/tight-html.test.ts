import { expect, it } from 'vitest';
import { tightenHtml } from '../../src/output/tight-html.ts';

it.each([
  [
    'takes the blanks around what begins a line',
    '<ul>\n <li> <a href="/">A</a> </li> </ul>',
    '<ul><li><a href="/">A</a></li></ul>',
  ],
  ['keeps words apart', 'one <b>two</b>  <i>three</i> four', 'one <b>two</b> <i>three</i> four'],
  ['keeps apart what follows a place where nothing was put', '<span>a</span>   <span>b</span>', '<span>a</span> <span>b</span>'],
  ['takes them after a word too', '<p> a </p> <p> b</p>', '<p>a</p><p>b</p>'],
  ['leaves what is said in a tag', '<p title="a  <p>  b > c"> d</p>', '<p title="a  <p>  b > c">d</p>'],
  ['leaves preformatted lines', '<pre>a\n  b\n\n<code>c  d</code></pre>', '<pre>a\n  b\n\n<code>c  d</code></pre>'],
  ['tells elements by their whole name', '<b>a</b> <picture> <p-x> c', '<b>a</b> <picture> <p-x> c'],
  [
    'writes a mark as itself, save in a script',
    '<p>it&#39;s <b>so</b></p><script>"&#39;  <p> "</script> <p>',
    '<p>it\'s <b>so</b></p><script>"&#39;  <p> "</script><p>',
  ],
])('%s', (_, html, tight) => expect(tightenHtml(html)).toBe(tight));
