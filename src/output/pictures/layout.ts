import type { PointStatus } from '../../graph/point.ts';
import { PICTURE_SIZE } from '../../publish/embed.ts';
import { SANS, SERIF, SIGNS } from './fonts.ts';
import type { Picture, PictureSign } from '../../views/picture.ts';

/** An element as the layout engine takes it: a box with a style and what is in it. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Box[] };
}

const PAPER = '#fcfaf5';
const INK = '#1b1916';
const SOFT = '#5c564c';
const ALLEGED = '#96330f';
const REPLY = '#17497a';

/** Letters of a title that stand in two lines at the largest size; more are set smaller. */
const SHORT_TITLE = 40;

const box = (style: Box['props']['style'], children: string | Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** A picture as boxes. Its smallest letters are four times as large as what can be read, for it is mostly shown at a quarter. */
export function layOut({ kicker, title, signs, points, site }: Picture): Box {
  const head = box({ flexDirection: 'column', gap: 12 }, [
    box({ justifyContent: 'space-between', gap: 32, fontSize: 42 }, [
      box({ color: ALLEGED, fontWeight: 600, lineClamp: 1, display: 'block' }, kicker),
      box({ color: SOFT, flexShrink: 0 }, site),
    ]),
    box(
      {
        fontFamily: SERIF,
        fontSize: title.length > SHORT_TITLE ? 72 : 90,
        fontWeight: 600,
        lineHeight: 1.14,
        lineClamp: 3,
        display: 'block',
      },
      title,
    ),
  ]);
  const foot = box({ flexDirection: 'column', gap: 20, borderTop: `4px solid ${INK}`, paddingTop: 26 }, [
    box({ gap: 12 }, signs.map(drawSign)),
    box({ fontSize: 54, fontWeight: 600, lineClamp: 1, display: 'block' }, points),
  ]);
  return box(
    {
      ...PICTURE_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '36px 56px 32px',
      background: PAPER,
      color: INK,
      fontFamily: SANS,
    },
    [head, foot],
  );
}

function drawSign({ status, sign, count }: PictureSign): Box {
  return box(
    {
      minWidth: 76,
      height: 76,
      padding: count === null ? 0 : '0 16px',
      gap: 14,
      alignItems: 'center',
      justifyContent: 'center',
      borderRadius: 8,
      fontFamily: SIGNS,
      fontSize: 50,
      fontWeight: 600,
      ...lookOf(status),
    },
    [drawShape(sign), ...(count === null ? [] : [box({ fontFamily: SANS }, String(count))])],
  );
}

/** No font of the packages has the sign of what is not equal: it is drawn as what it is, an equals sign with a stroke. */
function drawShape(sign: string): Box {
  if (sign !== '≠') return box({}, sign);
  const stroke = box(
    { position: 'absolute', left: 12, top: 12, width: 5, height: 44, background: REPLY, transform: 'rotate(28deg)' },
    '',
  );
  return box({ position: 'relative' }, [box({}, '='), stroke]);
}

function lookOf(status: PointStatus): Record<string, string> {
  switch (status) {
    case 'denied':
      return { background: REPLY, color: PAPER, border: `4px solid ${REPLY}` };
    case 'disputed':
    case 'mixed':
      return { color: REPLY, border: `4px solid ${REPLY}` };
    case 'admitted':
    case 'confirmed':
    case 'corrected':
    case 'retracted':
      return { color: INK, border: `8px solid ${INK}` };
    case 'unanswered':
      return { color: ALLEGED, border: `6px dashed ${ALLEGED}` };
    case 'nobodys':
      return { color: SOFT, border: `4px dotted ${SOFT}` };
    default:
      return status satisfies never;
  }
}
