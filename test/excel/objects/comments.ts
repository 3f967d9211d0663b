import type { Json } from '../json';
import type { Sheet } from '../model/sheet';
import type { Comment } from '../model/sheet-parts';
import { fullAddress, overlaps, resolveAnywhere } from './addresses';
import { asText } from './arguments';
import { ApiError, itemNotFound } from './errors';
import { guardSheet } from './guard';
import { type LiveObject, objectType } from './live-object';
import { RangeTarget, type Session } from './session';

interface CommentTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly comment: Comment;
}
interface CommentsTarget {
  readonly session: Session;
  /** Null for those of the whole workbook. */
  readonly sheet: Sheet | null;
}

const commentObject = objectType<CommentTarget>('Comment', {
  since: 10,
  identity: ({ comment }) => ({ Id: comment.id }),
  properties: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.content,
      set: ({ comment }, value) => void (comment.content = asText(value)),
    },
    Resolved: { since: 11, get: () => false },
  },
  methods: {
    Delete: {
      call({ sheet, comment }) {
        guardSheet(sheet, 'allowEditObjects');
        sheet.comments = sheet.comments.filter((other) => other !== comment);
        return null;
      },
    },
  },
});

function all({ session, sheet }: CommentsTarget): { sheet: Sheet; comment: Comment }[] {
  return (sheet ? [sheet] : session.workbook.sheets).flatMap((home) =>
    home.comments.map((comment) => ({ sheet: home, comment })),
  );
}

function find(target: CommentsTarget, id: Json): LiveObject | null {
  const found = all(target).find(({ comment }) => comment.id === id);
  return found ? commentObject({ session: target.session, ...found }) : null;
}

const commentCollection = objectType<CommentsTarget>('CommentCollection', {
  since: 10,
  items: (target) => all(target).map((found) => commentObject({ session: target.session, ...found })),
  item(target, id) {
    const found = find(target, id);
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    GetItemOrNullObject: { since: 14, call: (target, parameters) => find(target, parameters.json(0)) },
    Add: {
      call({ session, sheet }, parameters) {
        const home = sheet ?? session.workbook.activeSheet;
        const range = parameters.isObject(0) ? parameters.target(0, RangeTarget) : null;
        if (!home) throw itemNotFound();
        const address = range ? fullAddress(range.sheet, range.area) : parameters.text(0);
        const place = resolveAnywhere(home, address);
        guardSheet(place.sheet, 'allowEditObjects');
        if (place.sheet.comments.some(({ area }) => overlaps(area, place.area)))
          throw new ApiError('InvalidArgument');
        const comment: Comment = {
          id: session.workbook.newId(),
          area: place.area,
          content: parameters.text(1),
        };
        place.sheet.comments.push(comment);
        return commentObject({ session, sheet: place.sheet, comment });
      },
    },
  },
});

export const commentsOf = (session: Session, sheet: Sheet | null) => commentCollection({ session, sheet });
